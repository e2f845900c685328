/** A sentence of the interface with elements in its places, each isolated so that its direction stays its own. */
import type { ComponentChildren } from 'preact'
import type { TextKey } from './catalog.ts'
import type { Translator } from './translator.ts'

export interface MessageProps<Text extends string> {
  translator: Pick<Translator<Text>, 'parts'>
  name: Text
  /** What stands in each place of the message. */
  values: Readonly<Record<string, ComponentChildren>>
}

export function Message<Text extends string = TextKey>({ translator, name, values }: MessageProps<Text>) {
  return (
    <>
      {translator
        .parts(name)
        .map(part =>
          'literal' in part ? (
            part.literal
          ) : (
            <bdi key={part.name}>{Object.hasOwn(values, part.name) ? values[part.name] : ''}</bdi>
          ),
        )}
    </>
  )
}
