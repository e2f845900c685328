/** 한국어: what stands around an author's name and a date. */
import { noPageCues, type PageCues } from '../contract/page.ts'

export const ko: PageCues = {
  ...noPageCues,
  byline: [],
  bylineLabels: ['글', '작성자', '기자', '글쓴이', '저자', '취재'],
  joiners: ['와', '과'],
  jobs: ['기자', '특파원', '편집장', '논설위원', '교수', '사진기자', '선임기자', '인턴기자', '통신원'],
  desks: ['편집부', '취재팀', '디지털뉴스팀'],
  organizations: [
    '신문',
    '일보',
    '뉴스',
    '통신',
    '방송',
    '대학',
    '대학교',
    '연구소',
    '협회',
    '주식회사',
    '재단',
    '은행',
    '경제',
  ],
  contributors: ['사진', '촬영', '이미지', '영상', '번역', '편집', '출처', '그래픽'],
  published: ['입력', '등록', '작성', '게시', '발행', '승인'],
  modified: ['수정', '업데이트', '최종수정', '최종 수정', '마지막 업데이트'],
}
