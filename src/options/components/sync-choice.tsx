/** Whether the settings travel with the browser's account, what of them, and what keeps them from it. */
import { Switch } from '../../shared/design/switch.tsx'
import type { DataSectionProps } from './data-section.tsx'

export function SyncChoice({ settings, translator, actions, syncProblem }: DataSectionProps) {
  return (
    <>
      <h3>{translator.text('options.sync')}</h3>
      <p class="soft">{translator.text('options.sync-note')}</p>
      <Switch
        checked={settings.sync}
        onChange={sync =>
          // The lists go only when that is said beside this, each time.
          actions.change(current => ({ ...current, sync, syncLists: sync && current.syncLists }))
        }
      >
        <span>{translator.text('setting.sync')}</span>
      </Switch>
      {settings.sync && (
        <Switch
          checked={settings.syncLists}
          onChange={syncLists => actions.change(current => ({ ...current, syncLists }))}
        >
          <span>{translator.text('setting.syncLists')}</span>
        </Switch>
      )}
      <p class="problem" role="status">
        {syncProblem && translator.text(`sync-problem.${syncProblem}`)}
      </p>
      <dl class="goes">
        <dt>{translator.text('options.sync-goes')}</dt>
        <dd>{translator.text('options.sync-choices')}</dd>
        <dt>{translator.text('setting.syncLists')}</dt>
        <dd>{translator.text('options.sync-lists')}</dd>
      </dl>
      <p class="soft">{translator.text('options.sync-off')}</p>
    </>
  )
}
