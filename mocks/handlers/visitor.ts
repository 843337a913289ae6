/** The address a request came from: the mount puts it into the header, as a web server in front would. */
export const visitorIp = (headers: Headers): string => headers.get('X-Real-IP') ?? '127.0.0.1'
