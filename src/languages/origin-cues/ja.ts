/** 日本語: how an article says where it comes from. */
import type { OriginWords } from '../contract/origin.ts'

export const origin: OriginWords = {
  code: 'ja',
  script: 'Hira',
  common: ['は', 'が', 'を', 'に', 'の', 'と', 'で'],
  particles: [],
  source: ['出典', '情報源', '引用元', 'ソース', '元記事', '参照元'],
  firstPublished: ['初出', 'に掲載されたものです', 'より転載'],
  works: ['この記事', '本記事', '記事', '本稿'],
  takenFrom: ['転載', '提供'],
  beforeAgency: ['提供'],
  copyright: ['無断転載禁止', '著作権'],
  translated: ['翻訳', '訳', '訳者', '編集翻訳'],
  invitations: ['無料', 'メルマガ', 'ニュースレター', '登録'],
  agencies: ['各通信社', '通信各社'],
  agencyNouns: ['通信社', '通信'],
  stateWords: ['国営', '国営の'],
  links: ['の'],
  citing: ['によると', '伝えた', '報じた'],
  via: ['経由'],
  credits: ['写真', '撮影', '画像', '提供'],
}
