/** The address of the page that a request is for, also when the router's own script asks for the page's data alone. */
export function pageAddress(requestUrl: string): string {
  const { pathname, searchParams } = new URL(requestUrl);
  searchParams.delete('_routes');
  const path = pathname.replace(/\/_(root)?\.data$|\.data$/, '') || '/';
  return searchParams.size > 0 ? `${path}?${searchParams}` : path;
}
