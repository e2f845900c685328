/** Texts of the options page in English. */
export const optionsTextsEn = {
  'options.heading': 'Hashiya options',
  'options.local': 'These choices stay in this browser.',
  'options.travelling': 'These choices also travel to your other machines, as you have asked below.',
  'options.sections': 'On this page',
  'options.saved': 'Saved.',
  'options.not-saved': 'Could not be saved. Please try again.',
  'options.add': 'Add',
  'options.remove': 'Remove',
  'options.remove-label': 'Remove: {what}',

  'options.types': 'Marks',
  'options.types-note':
    'Each kind has a line of its own shape, so that they can be told apart without colour.',
  'options.column-light': 'On light pages',
  'options.column-dark': 'On dark pages',
  'options.colour-of': 'Colour for {type}',
  'options.colours-reset': 'Back to the first colours',
  'options.sample': 'sample',
  'options.weak-light':
    'On light pages this colour is hard to see (contrast {ratio}:1, at least 3:1 is needed). A darker tone of it is drawn there: {drawn}:1.',
  'options.weak-dark':
    'On dark pages this colour is hard to see (contrast {ratio}:1, at least 3:1 is needed). A lighter tone of it is drawn there: {drawn}:1.',

  'options.sites': 'Sites',
  'options.other-sites': 'All sites without a rule of their own',
  'options.own-sites': 'Sites with a rule of their own',
  'options.sites-empty': 'No site has a rule of its own.',
  'options.site-new': 'Site, such as example.org',
  'options.site-choice': 'Rule',
  'options.site-choice-of': 'Rule for {site}',
  'options.site-wrong': 'That is not the address of a site.',
  'site-choice.always': 'Always read',
  'site-choice.ask': 'Read when I ask',
  'site-choice.never': 'Never read',

  'options.following': 'Following',
  'options.following-note':
    'An article that speaks of something you follow says so on the button and in the popup, and the places are marked. A name is found in every spelling and script, a word wherever it stands.',
  'options.follow-list': 'What you follow',
  'options.follows-empty': 'You follow nothing yet.',
  'options.follow-new': 'Name or word',
  'options.follow-kind': 'Kind',
  'options.follow-known': 'You follow this already.',
  'options.follow-long': 'That is too long to be found in an article.',
  'options.follow-full': 'The list is full. Remove something first.',
  'follow-kind.name': 'Name',
  'follow-kind.word': 'Word',
  'follow-file.save': 'Save the list to a file',
  'follow-file.take': 'Add from a file',
  'follow-file.note': 'A file saved here, or plain text with one name a line. Nothing in your list goes.',
  'follow-file.damaged': 'The file is damaged or of another kind. Your list is as it was.',
  'follow-file.empty': 'The file names nothing to follow.',
  'file.too-large': 'The file is too large to be one of these. Nothing was changed.',
  'file.unreadable': 'The file could not be opened. Nothing was changed.',

  'options.said': 'What you said of names and fields',
  'options.said-names': 'Names',
  'options.said-fields': 'Fields of the source',
  'options.said-names-empty': 'You have corrected no name.',
  'options.said-fields-empty': 'You have corrected no field.',
  'options.said-note':
    'You correct a name or a field where you see it, in an article. Here it can be taken back.',
  'options.take-back': 'Take back',
  'options.take-back-label': 'Take back: {what}',
  'said.ignore': '“{name}” is no name',
  'said.person': '“{name}” is a person',
  'said.place': '“{name}” is a place',
  'said.organization': '“{name}” is an organisation',
  'said.same': '“{name}” is the same as “{other}”',
  'said.field-value': '{field} on {site}: always “{value}”',
  'said.field-place': '{field} on {site}: from the place {value}',
  'said.field-selector': '{field} on {site}: from the element {value}',

  'options.reading': 'Reading',
  'length.short': 'Short',
  'length.standard': 'Medium',
  'length.long': 'Long',
  'options.hover-note': 'Without it, the card opens by a click or from the keyboard.',
  'options.built-in-note':
    'Where your browser can sum up a text itself, without sending it anywhere, its summary can be had beside Hashiya’s. It writes sentences of its own, which may be wrong.',

  'options.language': 'Language of Hashiya’s own pages',
  'options.language-browser': 'The browser’s',

  'options.data': 'Your settings',
  'options.sync': 'On your other machines',
  'options.sync-note':
    'Hashiya has no server. When this is on, your browser’s own account carries the choices to the machines where you are signed in to the same browser, and so its maker keeps a copy. If another machine has put its choices there before, they are taken here in place of these.',
  'options.sync-goes': 'What goes',
  'options.sync-choices':
    'which marks are shown and their colours, the rule for all other sites, the language, and the choices under “Reading” and of matching articles',
  'options.sync-lists':
    'the sites with a rule of their own, what you follow, and what you said of names and fields',
  'options.sync-off':
    'Switching it off removes the copy from the account. Each machine keeps what it has. No article and no address of an article ever goes.',
  'sync-problem.too-large':
    'Your lists are larger than the browser’s account takes. They stay on this machine; the other choices travel on.',
  'sync-problem.newer':
    'Another machine has a later Hashiya. Nothing travels to and from this one until it is brought up to date.',
  'sync-problem.failed':
    'The browser’s account could not be reached. Your settings are safe on this machine; it is tried again with your next change.',
  'options.files': 'As a file',
  'options.files-note': 'All that is set on this page, but whether it travels to other machines.',
  'settings-file.save': 'Save all settings to a file',
  'settings-file.take': 'Take settings from a file',
  'settings-file.taken': 'The settings of the file hold now.',
  'settings-file.damaged': 'The file is damaged or of another kind. Your settings are as they were.',
  'settings-file.parts-damaged': 'Damaged in the file, and so left as they were: {settings}.',
  'options.reset': 'Reset everything',
  'options.reset-title': 'Start again as on the first day?',
  'options.reset-text':
    'All choices, colours, sites, everything you follow and have corrected will be gone, here and in the browser’s account if you use it. Save them to a file first if you may want them back.',
  'options.reset-yes': 'Yes, reset everything',
  'options.reset-no': 'Keep everything',
  'options.reset-done': 'Everything is as on the first day.',

  'setting.enabled': 'Show marks',
  'setting.types': 'Kinds of marks',
  'setting.colours': 'Colours',
  'setting.sites': 'Sites with a rule of their own',
  'setting.otherSites': 'Rule for all other sites',
  'setting.interfaceLanguage': 'Language',
  'setting.fieldRules': 'Corrected fields',
  'setting.nameRules': 'Corrected names',
  'setting.follows': 'What you follow',
  'setting.matchingOnly': 'Show marks only in articles that speak of something I follow',
  'setting.hoverCard': 'Open the card when the pointer rests on a mark',
  'setting.summaryLength': 'Length of the summary',
  'setting.builtInSummary': 'Offer the browser’s own summary as well',
  'setting.sync': 'Use these choices on my other machines',
  'setting.syncLists': 'Also what I follow, my site rules and my corrections',
}

export const optionsPluralsEn = {
  'follow-file.added': { one: '{n} entry was added.', other: '{n} entries were added.' },
  'follow-file.known': {
    one: '{n} entry was in the list already.',
    other: '{n} entries were in the list already.',
  },
  'follow-file.refused': {
    one: '{n} line could not be used: it is too long or damaged.',
    other: '{n} lines could not be used: they are too long or damaged.',
  },
  'follow-file.full': {
    one: '{n} entry found no room: the list is full.',
    other: '{n} entries found no room: the list is full.',
  },
}
