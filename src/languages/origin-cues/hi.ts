/** हिन्दी: how an article says where it comes from. */
import type { OriginWords } from '../contract/origin.ts'

export const origin: OriginWords = {
  code: 'hi',
  script: 'Deva',
  common: ['के', 'में', 'की', 'है', 'का', 'और', 'से', 'को', 'ने', 'पर'],
  particles: [],
  source: ['स्रोत', 'सूत्र', 'मूल लेख'],
  firstPublished: ['पहली बार प्रकाशित'],
  works: ['लेख', 'रिपोर्ट', 'खबर', 'यह लेख'],
  takenFrom: ['साभार'],
  beforeAgency: ['साभार', 'इनपुट'],
  copyright: ['सर्वाधिकार सुरक्षित'],
  translated: ['अनुवाद', 'अनुवादक'],
  invitations: ['मुफ्त', 'मुफ़्त', 'न्यूज़लेटर'],
  agencies: ['एजेंसी', 'एजेंसियां', 'एजेंसियाँ', 'समाचार एजेंसियां'],
  agencyNouns: ['समाचार एजेंसी', 'न्यूज एजेंसी'],
  stateWords: ['सरकारी', 'आधिकारिक'],
  links: ['की'],
  citing: ['कहा', 'बताया', 'अनुसार', 'मुताबिक', 'हवाले'],
  via: ['के माध्यम से'],
  credits: ['फोटो', 'फ़ोटो', 'तस्वीर', 'छवि'],
}
