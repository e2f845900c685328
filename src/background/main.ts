/**
 * The background: a service worker in Chrome, an event page in Firefox. Either may be ended at any time, so nothing is
 * kept here that cannot be made again.
 */
import { answerMessages } from './answer-messages.ts'
import { listenToCommands } from './commands.ts'
import { wakeOpenTabs } from './open-tabs.ts'
import { listenToOtherMachines } from './stored-settings.ts'
import { welcomeOnInstall } from './welcome.ts'

answerMessages()
listenToCommands()
listenToOtherMachines()
wakeOpenTabs()
welcomeOnInstall()
