/** The list of what is followed, out to a file and in from one. */
import { useState } from 'preact/hooks'
import { type ImportedFollows, importFollows, writeFollowFile } from '../../shared/settings/follow-file.ts'
import type { SectionProps } from '../section-props.ts'
import type { OptionsPlural, OptionsTranslator } from '../texts/options-translator.ts'
import { FileButton } from './file-button.tsx'
import { Outcome } from './outcome.tsx'

export function FollowFile({ settings, translator, actions }: SectionProps) {
  const [lines, setLines] = useState<readonly string[]>([])
  const take = (text: string) => {
    const imported = importFollows(text, settings)
    setLines(imported ? outcomeOf(imported, translator) : [translator.text('follow-file.damaged')])
    if (imported?.added) actions.change(current => importFollows(text, current)?.settings ?? current)
  }
  const save = () =>
    actions.saveFile({
      name: 'hashiya-follows.json',
      type: 'application/json',
      text: writeFollowFile(settings.follows),
    })
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" disabled={settings.follows.length === 0} onClick={save}>
          {translator.text('follow-file.save')}
        </button>
        <FileButton
          label={translator.text('follow-file.take')}
          accept=".json,.txt,application/json,text/plain"
          translator={translator}
          onText={take}
          onProblem={problem => setLines([problem])}
        />
      </div>
      <p class="soft">{translator.text('follow-file.note')}</p>
      <Outcome lines={lines} />
    </>
  )
}

function outcomeOf(imported: ImportedFollows, translator: OptionsTranslator): string[] {
  const counts: readonly (readonly [OptionsPlural, number])[] = [
    ['follow-file.added', imported.added],
    ['follow-file.known', imported.known],
    ['follow-file.refused', imported.refused],
    ['follow-file.full', imported.full],
  ]
  const told = counts.filter(([, count]) => count > 0)
  if (told.length === 0) return [translator.text('follow-file.empty')]
  return told.map(([key, count]) => translator.plural(key, count))
}
