/** The Cache API as far as pages use it here, in memory: jsdom has none. */
class FakeCache {
  private readonly entries = new Map<string, Response>()
  async match(url: string) {
    return this.entries.get(url)?.clone()
  }
  async put(url: string, response: Response) {
    this.entries.set(url, response)
  }
  async matchAll() {
    return [...this.entries.values()].map((response) => response.clone())
  }
  async keys() {
    return [...this.entries.keys()].map((url) => ({ url }))
  }
  async delete(wanted: string | { url: string }) {
    return this.entries.delete(typeof wanted === 'string' ? wanted : wanted.url)
  }
}

export class FakeCaches {
  private readonly named = new Map<string, FakeCache>()
  async open(name: string) {
    const cache = this.named.get(name) ?? new FakeCache()
    this.named.set(name, cache)
    return cache
  }
  async has(name: string) {
    return this.named.has(name)
  }
  async keys() {
    return [...this.named.keys()]
  }
  async delete(name: string) {
    return this.named.delete(name)
  }
}
