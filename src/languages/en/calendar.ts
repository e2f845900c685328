/** English month names, and the halves of the day. */
import type { CalendarWords } from '../contract/dates.ts'

export const calendar: CalendarWords = {
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
  weekdays: [
    ['Monday', 'Mon'],
    ['Tuesday', 'Tues', 'Tue'],
    ['Wednesday', 'Wed'],
    ['Thursday', 'Thurs', 'Thur', 'Thu'],
    ['Friday', 'Fri'],
    ['Saturday', 'Sat'],
    ['Sunday', 'Sun'],
  ],
  meridiem: {
    am: ['am', 'a.m.', 'a.m', 'in the morning'],
    pm: ['pm', 'p.m.', 'p.m', 'in the afternoon', 'in the evening'],
    noon: [],
    night: ['at night'],
  },
}
