/** Before a number of years: it is an age, for the figures, and no length of time, for the dates. */
export const AGE_CUES: readonly string[] = [
  ...['تحت', 'دون', 'العمر', 'عمر', 'عمره', 'عمرها', 'أعمارهم', 'أعمارهن', 'سنه', 'سنها'],
  ...['البالغ', 'البالغة', 'بالغ', 'تبلغ', 'يبلغ'],
  // Teams by age; of a term in prison لأقل من is a length.
  ...['منتخب لأقل من', 'المنتخب لأقل من', 'الوطني لأقل من', 'منتخبات لأقل من', 'بطولة لأقل من'],
  ...['العالم لأقل من', 'آسيا لأقل من', 'أفريقيا لأقل من', 'الشباب لأقل من', 'فئة لأقل من'],
]
