/** The language of the extension's own pages. Each language is named in itself, so that its readers find it. */
import type { Translator } from '../../shared/i18n/translator.ts'
import type { InterfaceLanguage } from '../../shared/settings/settings.ts'

export interface LanguageChoiceProps {
  chosen: InterfaceLanguage
  translator: Translator
  onChoose(language: InterfaceLanguage): void
}

const OWN_NAMES = [
  ['ar', 'العربية'],
  ['en', 'English'],
] as const

export function LanguageChoice({ chosen, translator, onChoose }: LanguageChoiceProps) {
  const choices: readonly (readonly [InterfaceLanguage, string])[] = [
    ['browser', translator.text('options.language-browser')],
    ...OWN_NAMES,
  ]
  return (
    <fieldset class="languages">
      <legend>{translator.text('options.language')}</legend>
      {choices.map(([language, name]) => (
        <label key={language} class="choice">
          <input
            type="radio"
            name="language"
            value={language}
            checked={language === chosen}
            onChange={() => onChoose(language)}
          />
          <span lang={language === 'browser' ? translator.language : language}>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
