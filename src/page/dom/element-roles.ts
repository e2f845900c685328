/** What the names of elements say: which are never read, which begin a block of text. */
import type { Attributes } from './attributes.ts'

/** Never read: no prose, or the reader's own words. */
const SKIPPED = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'canvas',
    'iframe',
    'object',
    'embed',
    'audio',
    'video',
  ],
  ...[
    'input',
    'textarea',
    'select',
    'option',
    'button',
    'datalist',
    'dialog',
    'head',
    'rt',
    'rp',
    'map',
    'meter',
    'progress',
  ],
  ...['link', 'meta', 'title', 'img', 'picture', 'source', 'track', 'area', 'hr', 'wbr', 'nav'],
])

const BLOCKS = new Set([
  ...[
    'html',
    'body',
    'address',
    'article',
    'aside',
    'blockquote',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
  ],
  ...[
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'li',
    'main',
  ],
  ...[
    'menu',
    'ol',
    'p',
    'pre',
    'search',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
  ],
  ...['ul', 'caption', 'iframe', 'noscript'],
])

/**
 * Code editors draw each line as an element; they are no prose and change under the hand. Editors of prose (Quill, ProseMirror) are
 * not among them: sites keep their class on the article they wrote (`<div class="article-contents ql-editor">`), and where the
 * reader may write they say `contenteditable`.
 */
const EDITORS = /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor)(?:\s|$)/
/** Every name of `EDITORS` holds one of these: quick to rule out. */
const EDITOR_HINT = /ditor|Mirror/
const EDITABLE_ROLES = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'menu',
  'menubar',
  'navigation',
  'search',
  'tooltip',
])

export const isBlockName = (name: string): boolean => BLOCKS.has(name)

/** Must an element of this name not be entered: no prose, or a control? */
export const isSkipped = (name: string): boolean => SKIPPED.has(name)

/** Must this element not be entered: a place where the reader writes, or a part of the page by its role? */
export function isNeverRead({ contenteditable, role, class: classes }: Readonly<Attributes>): boolean {
  if (contenteditable !== null && contenteditable.toLowerCase() !== 'false') return true
  if (role !== null && EDITABLE_ROLES.has(role)) return true
  return classes !== null && EDITOR_HINT.test(classes) && EDITORS.test(classes)
}
