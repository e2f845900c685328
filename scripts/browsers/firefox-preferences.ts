/** The preferences of the Firefox that tests and `npm start` run. */
import type { SessionOptions } from './browser-session.ts'

/** The extension's, as its manifest says. */
export const ID = 'hashiya@hashiya.app'
/** Firefox gives each installation a random address; a fixed one lets tests open the extension's pages. */
export const UUID = '7d6c1a52-5b8e-4d0f-9a3c-0f5e2b7c9d11'

/**
 * The text of user.js: how Firefox is to show itself, and none of its own services, which would ask the network.
 * @param port where Marionette listens.
 */
export function firefoxPreferences(port: number, options: SessionOptions): string {
  const values: Record<string, string | number | boolean> = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'intl.locale.requested': options.language === 'ar' ? 'ar,en-US' : 'en-US',
    'intl.accept_languages': options.language === 'ar' ? 'ar,en' : 'en-US,en',
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'ui.popup.disable_autohide': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'app.update.disabledForTesting': true,
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-manager.url': '',
    'network.trr.mode': 5,
    'services.settings.server': 'data:,#no-remote-settings/v1',
    'toolkit.telemetry.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'extensions.update.enabled': false,
    ...(options.proxyPort === undefined ? {} : proxyPreferences(options.proxyPort)),
  }
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n')
}

function proxyPreferences(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
  }
}
