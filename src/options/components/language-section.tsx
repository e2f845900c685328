/** The language of the extension's own pages. Each language is named in itself, so that its readers find it. */
import type { InterfaceLanguage } from '../../shared/settings/settings.ts'
import type { SectionProps } from '../section-props.ts'
import { RadioGroup } from './radio-group.tsx'
import { Section } from './section.tsx'

const CHOICES = ['browser', 'ar', 'en'] as const satisfies readonly InterfaceLanguage[]
const OWN_NAMES = { ar: 'العربية', en: 'English' } as const

export function LanguageSection({ settings, translator, actions }: SectionProps) {
  return (
    <Section id="language" title={translator.text('setting.interfaceLanguage')}>
      <RadioGroup
        name="language"
        legend={translator.text('options.language')}
        values={CHOICES}
        chosen={settings.interfaceLanguage}
        label={language =>
          language === 'browser' ? (
            translator.text('options.language-browser')
          ) : (
            <span lang={language}>{OWN_NAMES[language]}</span>
          )
        }
        onChoose={interfaceLanguage => actions.change(current => ({ ...current, interfaceLanguage }))}
      />
    </Section>
  )
}
