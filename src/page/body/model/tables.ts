export const SPLITS = '0:0'
export const TREES = '!!!"!#'
export const TOP = 1
export const LEVELS = 1024
export const TOKEN_WEIGHTS = '0:zz'
