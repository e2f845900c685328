/**
 * The card's style, for `adoptedStyleSheets` of its closed shadow root: a <style> element would need the page's
 * policy to allow it. Nothing of the page's own style comes in; where the card stands is decided by who mounts it.
 */
export const CARD_STYLE = `
:host { all: initial; }
* { box-sizing: border-box; }
.card {
  --paper: #fbfaf6; --ink: #221f1b; --soft: #5b554c; --rule: #d9d4c8; --edge: #857d70; --focus: #1258b8; --tint: 0%;
  --raised: #ffffff; --accent: #8f2a1d; color-scheme: light;
  position: static;
  display: flex; flex-direction: column; gap: 6px;
  max-block-size: var(--hashiya-room, 90vh);
  inline-size: max-content; min-inline-size: 220px; max-inline-size: min(340px, calc(100vw - 16px));
  margin: 0; padding: 8px 12px;
  border: 1px solid var(--edge); border-radius: 6px;
  border-inline-start: 4px solid color-mix(in srgb, var(--mark-colour), white var(--tint));
  background: var(--paper); color: var(--ink);
  box-shadow: 0 4px 18px rgb(0 0 0 / 0.22);
  font: 14px/1.5 system-ui, "Segoe UI", "Noto Sans Arabic", "Geeza Pro", Tahoma, sans-serif;
  text-align: start;
}
.card:lang(ar) { line-height: 1.7; }
.head, .foot { display: flex; flex: none; align-items: center; gap: 4px; }
.type, .position { flex: 1; color: var(--soft); font-size: 13px; }
p { margin: 0; overflow-wrap: anywhere; text-align: start; }
.name { font: 700 17px/1.5 "Iowan Old Style", Georgia, "Noto Serif", serif; }
.name:lang(ar), .other:lang(ar) { font-family: "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", serif; line-height: 1.8; }
.other { color: var(--soft); font-size: 16px; }
.body { display: flex; flex-direction: column; gap: 2px; flex: 0 1 auto; min-block-size: 0; overflow-y: auto; margin: -3px; padding: 3px; }
.approximate, .detail { color: var(--soft); font-size: 13px; }
.icon {
  inline-size: 28px; block-size: 28px; padding: 0;
  border: 1px solid transparent; border-radius: 6px; background: none; color: inherit;
  font: inherit; font-size: 16px; line-height: 1; cursor: pointer;
}
.icon:hover, .button:hover { border-color: var(--ink); }
.star[aria-pressed="true"] { color: var(--accent); }
.roles { display: flex; flex-wrap: wrap; column-gap: 12px; margin: 0; padding: 0; list-style: none; }
.roles q { color: var(--soft); quotes: "“" "”"; }
.roles q:lang(ar) { quotes: "«" "»"; font-family: "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", serif; }
.actions { display: flex; flex-direction: column; gap: 4px; padding-block-start: 4px; }
.wikipedia { align-self: flex-start; min-block-size: 24px; color: var(--accent); }
.name-rule { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.name-rule label { display: flex; flex: 1 1 auto; align-items: center; gap: 8px; }
.name-rule .soft { color: var(--soft); font-size: 13px; }
.name-rule select, .button {
  min-block-size: 28px; border: 1px solid var(--edge); border-radius: 6px; background: var(--raised); color: inherit; font: inherit;
}
.name-rule select { flex: 1 1 auto; min-inline-size: 0; }
.button { padding: 0 12px; cursor: pointer; }
.button:disabled { cursor: default; color: var(--soft); border-color: var(--rule); }
.card:focus { outline: none; }
.card :focus-visible, .card:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
@media (prefers-color-scheme: dark) {
  .card { --paper: #242320; --ink: #ece8e0; --soft: #b3aca0; --rule: #3b3832; --edge: #8b8478; --focus: #8ab8ff; --tint: 55%; --raised: #2e2d29; --accent: #f0a08f; color-scheme: dark; }
}
@media (forced-colors: active) {
  .card { --paper: Canvas; --ink: CanvasText; --soft: CanvasText; --edge: CanvasText; --focus: Highlight; --raised: Canvas; --accent: LinkText; border-color: CanvasText; }
  .icon, .button, .name-rule select { border-color: ButtonBorder; }
}
`
