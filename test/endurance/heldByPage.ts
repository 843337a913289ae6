import type { CDPSession } from '@playwright/test'

/** The parts of a heap snapshot of V8 that are read here; numbers stand in rows, as `meta` says. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; edge_fields: string[]; edge_types: [string[]] } }
  nodes: number[]
  edges: number[]
  strings: string[]
}

/** What the page and its scripts hold. */
export interface Held {
  /** Elements and pieces of text, in the page or not. */
  nodes: number
  listeners: number
}

const isNode = (name: string) => /^(?:<|Text$|(?:HTML|SVG)\w*Element$)/.test(name)

const isListener = (name: string) => name === 'blink::RegisteredEventListener'

/**
 * Where Chromium keeps what was never in a page: the pictures with `sizes` that follow the width of the window. It lets
 * go of one when it leaves the page, so of one that React built for a page that was interrupted it never does.
 */
const isNeverInserted = (name: string) => name === 'blink::HTMLImageElement::ViewportChangeListener'

const take = async (session: CDPSession): Promise<Snapshot> => {
  const chunks: string[] = []
  const onChunk = ({ chunk }: { chunk: string }) => chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', onChunk)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false, exposeInternals: true })
  session.off('HeapProfiler.addHeapSnapshotChunk', onChunk)
  return JSON.parse(chunks.join(''))
}

/** Walks a snapshot of the heap from its roots along what holds, and counts what it comes to. */
export const heldByPage = async (session: CDPSession): Promise<Held> => {
  const { snapshot, nodes, edges, strings } = await take(session)
  const { node_fields, edge_fields, edge_types } = snapshot.meta
  const nodeRow = node_fields.length
  const edgeRow = edge_fields.length
  const nameAt = node_fields.indexOf('name')
  const countAt = node_fields.indexOf('edge_count')
  const nameOf = (node: number) => strings[nodes[node * nodeRow + nameAt] ?? 0] ?? ''

  const firstEdge = [0]
  for (let node = 0; node * nodeRow < nodes.length; node += 1)
    firstEdge.push((firstEdge[node] ?? 0) + (nodes[node * nodeRow + countAt] ?? 0))

  const holds = (edge: number) => {
    const type = edge_types[0][edges[edge * edgeRow] ?? 0]
    // The value of a weak map is held by its key, which has to be come to by itself.
    if (type === 'internal') return !strings[edges[edge * edgeRow + 1] ?? 0]?.includes('part of key')
    return type !== 'weak'
  }

  const held: Held = { nodes: 0, listeners: 0 }
  const seen = new Uint8Array(firstEdge.length)
  const ahead = [0]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (seen[node]) continue
    seen[node] = 1
    const name = nameOf(node)
    if (isNeverInserted(name)) continue
    if (isNode(name)) held.nodes += 1
    if (isListener(name)) held.listeners += 1
    for (let edge = firstEdge[node] ?? 0; edge < (firstEdge[node + 1] ?? 0); edge += 1)
      if (holds(edge)) ahead.push((edges[edge * edgeRow + 2] ?? 0) / nodeRow)
  }
  return held
}
