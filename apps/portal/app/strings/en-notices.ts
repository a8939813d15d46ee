/** The words of the pages about published notices. */
export const enNotices = {
  title: 'Published notices',
  lead: 'Statutory notices that the national platform has accepted, also of procurements that are still to come.',
  none: 'No notice was published here yet.',
  pages: 'Pages of notices',
  newest: 'Newest notices',
  older: 'Older notices',
  back: 'Published notices',
  opportunity: 'See the opportunity',
  published: 'What was published',
  onPlatform: 'notice {{number}} on the national platform',
  data: 'The releases as open contracting data (JSON)',
  ofTender: 'Notices of this tender, also as open data',
  typed: {
    UK1: 'Pipeline notice (UK1)',
    UK2: 'Preliminary market engagement notice (UK2)',
    UK3: 'Planned procurement notice (UK3)',
    UK4: 'Tender notice (UK4)',
    UK12: 'Procurement termination notice (UK12)',
  },
};
