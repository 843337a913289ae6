/** A line of nginx's log. */
export interface Logged {
  method: string
  address: string
  status: number
  /** `HIT`, `STALE`, `UPDATING`, `MISS`, `EXPIRED` (a request behind an old answer); empty where nothing is kept. */
  cache: string
  /** As they went out, with headers. */
  bytes: number
  /** Seconds that WordPress took; `null` where it was not asked. */
  took: number | null
}

/** For `log_format … escape=json`; the end is no address's. */
export const logFormat = [
  '$request_method',
  '$request_uri',
  '$status',
  '$upstream_cache_status',
  '$bytes_sent',
  '$upstream_response_time',
].join(' | ')

/** Reads the log that nginx wrote in `logFormat`; several answers for one request are taken together. */
export const readLog = (text: string): Logged[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [method = '', address = '', status, cache = '', bytes, took = ''] = line.split(' | ')
      const seconds = took.split(/[,:] /).map(Number.parseFloat).filter(Number.isFinite)
      return {
        method,
        address,
        status: Number(status),
        cache,
        bytes: Number(bytes),
        took: seconds.length > 0 ? seconds.reduce((sum, part) => sum + part, 0) : null,
      }
    })

/** Whether a request reached WordPress; its files (pictures) are asked of it past the cache. */
export const reachedWordPress = ({ took }: Logged): boolean => took !== null

/** Whether it is a request behind an old answer, which no reader made and no byte of which went out. */
export const isBehind = ({ cache }: Logged): boolean => cache === 'EXPIRED'
