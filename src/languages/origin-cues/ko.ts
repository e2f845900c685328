/** 한국어: how an article says where it comes from. */
import type { OriginWords } from '../contract/origin.ts'

export const origin: OriginWords = {
  code: 'ko',
  script: 'Hang',
  common: ['있다', '했다', '이', '그', '및', '것으로'],
  particles: [],
  source: ['출처', '자료', '기사출처', '원문', '원문보기', '원문 보기', '원본'],
  firstPublished: ['에 처음 게재', '에서 전재'],
  works: ['이 기사', '기사', '본 기사'],
  takenFrom: ['제공', '인용'],
  beforeAgency: ['제공'],
  copyright: ['저작권자', '무단전재'],
  translated: ['번역', '옮긴이'],
  invitations: ['무료', '뉴스레터', '구독'],
  agencies: ['외신', '통신사', '외신종합'],
  agencyNouns: ['통신', '통신사'],
  stateWords: ['관영', '국영', '조선'],
  links: ['의'],
  citing: ['따르면', '보도했다', '전했다', '밝혔다'],
  via: ['통해'],
  credits: ['사진', '사진제공', '촬영', '이미지'],
}
