/** Injected into article pages only: reads, asks for the analysis, paints, answers the popup. */
import { createReader } from './reading/create-reader.ts'
import { sharedWorld } from './world.ts'

const world = sharedWorld()
if (world.readAgain) world.readAgain(true)
else {
  const reader = createReader()
  world.readAgain = reader.readAgain
  reader.start()
}
