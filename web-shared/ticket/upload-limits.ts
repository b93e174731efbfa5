/** The largest file that the server takes: 20 MB. */
export const largestFileBytes = 20 * 1024 * 1024

/** How many files one comment or ticket carries. */
export const mostFiles = 20
