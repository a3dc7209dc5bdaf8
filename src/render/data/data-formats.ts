import type { SiteSettings } from '../../model/site-settings.ts'
import type { DataFormat } from './data-file.ts'

/** In what forms the site publishes the figures of many articles. */
export function tableFormats({ spreadsheets }: SiteSettings): readonly DataFormat[] {
  return spreadsheets ? ['csv', 'spreadsheet'] : ['csv']
}

/** In what forms the site publishes the figures of one article. */
export function dataFormats(settings: SiteSettings): readonly DataFormat[] {
  return [...tableFormats(settings), 'json']
}
