/** What the reader follows: a list to add to and take from, and articles that speak of nothing in it. */
import { Switch } from '../../shared/design/switch.tsx'
import { isolate } from '../../shared/i18n/translator.ts'
import { isFollowed, withFollow, withoutFollow } from '../../shared/settings/names.ts'
import type { Follow } from '../../text/analysis.ts'
import type { SectionProps } from '../section-props.ts'
import { AddForm } from './add-form.tsx'
import { FollowFile } from './follow-file.tsx'
import { RemovableList } from './removable-list.tsx'
import { Section } from './section.tsx'

const KINDS = ['name', 'word'] as const satisfies readonly Follow['kind'][]
/** As the settings allow: longer text stands in no article. */
const LONGEST = 200

export function FollowingSection(props: SectionProps) {
  const { settings, translator, actions } = props
  const add = (typed: string, kind: Follow['kind']): string | null => {
    const text = typed.trim()
    if (text === '') return null
    if (text.length > LONGEST) return translator.text('options.follow-long')
    if (isFollowed(settings, text)) return translator.text('options.follow-known')
    if (withFollow(settings, { text, kind }) === settings) return translator.text('options.follow-full')
    actions.change(current => withFollow(current, { text, kind }))
    return null
  }
  return (
    <Section
      id="following"
      title={translator.text('options.following')}
      note={translator.text('options.following-note')}
    >
      <Switch
        checked={settings.matchingOnly}
        onChange={matchingOnly => actions.change(current => ({ ...current, matchingOnly }))}
      >
        <span>{translator.text('setting.matchingOnly')}</span>
      </Switch>
      <h3 id="follow-list">{translator.text('options.follow-list')}</h3>
      <RemovableList
        labelledBy="follow-list"
        entries={settings.follows.map(({ text, kind }) => ({
          key: text,
          what: isolate(text),
          content: <bdi>{text}</bdi>,
          control: <span class="soft">{translator.text(`follow-kind.${kind}`)}</span>,
        }))}
        empty={translator.text('options.follows-empty')}
        remove={{ text: 'options.remove', label: 'options.remove-label' }}
        translator={translator}
        onRemove={text => actions.change(current => withoutFollow(current, text))}
      />
      <AddForm
        id="new-follow"
        label={translator.text('options.follow-new')}
        choiceLabel={translator.text('options.follow-kind')}
        values={KINDS}
        first="name"
        translator={translator}
        nameOf={kind => translator.text(`follow-kind.${kind}`)}
        onAdd={add}
      />
      <FollowFile {...props} />
    </Section>
  )
}
