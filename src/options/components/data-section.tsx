/** Where the settings are kept: on other machines, in a file, or nowhere any more. */
import { useState } from 'preact/hooks'
import { readSettingsFile, writeSettingsFile } from '../../shared/settings/settings-file.ts'
import type { SyncProblem } from '../../shared/settings/sync-state.ts'
import type { SectionProps } from '../section-props.ts'
import { FileButton } from './file-button.tsx'
import { Outcome } from './outcome.tsx'
import { ResetButton } from './reset-button.tsx'
import { Section } from './section.tsx'
import { SyncChoice } from './sync-choice.tsx'

export interface DataSectionProps extends SectionProps {
  syncProblem: SyncProblem | null
}

export function DataSection(props: DataSectionProps) {
  const { translator } = props
  return (
    <Section id="data" title={translator.text('options.data')}>
      <SyncChoice {...props} />
      <SettingsFile {...props} />
      <ResetButton {...props} />
    </Section>
  )
}

function SettingsFile({ settings, translator, actions }: SectionProps) {
  const [lines, setLines] = useState<readonly string[]>([])
  const take = (text: string) => {
    const read = readSettingsFile(text, settings)
    if (!read) return setLines([translator.text('settings-file.damaged')])
    const damaged = translator.list(read.damaged.map(name => translator.text(`setting.${name}`)))
    const told = damaged && translator.text('settings-file.parts-damaged', { settings: damaged })
    setLines([translator.text('settings-file.taken'), told].filter(line => line !== ''))
    actions.change(current => readSettingsFile(text, current)?.settings ?? current)
  }
  const save = () =>
    actions.saveFile({
      name: 'hashiya-settings.json',
      type: 'application/json',
      text: writeSettingsFile(settings),
    })
  return (
    <>
      <h3>{translator.text('options.files')}</h3>
      <p class="soft">{translator.text('options.files-note')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={save}>
          {translator.text('settings-file.save')}
        </button>
        <FileButton
          label={translator.text('settings-file.take')}
          accept=".json,application/json"
          translator={translator}
          onText={take}
          onProblem={problem => setLines([problem])}
        />
      </div>
      <Outcome lines={lines} />
    </>
  )
}
