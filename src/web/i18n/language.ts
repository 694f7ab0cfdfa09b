/** The languages of the page. */
export type Language = 'ar' | 'en'
