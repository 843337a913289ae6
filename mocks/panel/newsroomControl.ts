/** What the dev server says about its mocked newsroom, at `GET /__mock/state`. */
export interface NewsroomState {
  readonly now: string
  readonly stories: number
  readonly scenarios: readonly ScenarioChoice[]
  readonly requests: readonly RequestLine[]
}

export interface ScenarioChoice {
  readonly name: string
  readonly description: string
  readonly picked: boolean
}

export interface RequestLine {
  /** Epoch ms. */
  readonly at: number
  readonly method: string
  readonly path: string
  /** 0: a connection that broke. */
  readonly status: number
  readonly ms: number
}

const ask = async <Answer>(path: string, order?: object): Promise<Answer> => {
  const init = order ? { method: 'POST', body: JSON.stringify(order) } : {}
  const response = await fetch(`/__mock/${path}`, init)
  if (!response.ok) throw new Error(`The dev server answered ${response.status} to /__mock/${path}`)
  return response.json()
}

export const readState = () => ask<NewsroomState>('state')

/** Slug of the story published. */
export const publishOne = async (): Promise<string> => {
  const { published } = await ask<{ published: readonly { slug: string }[] }>('publish', { count: 1 })
  return published[0]?.slug ?? ''
}

/** For all pages of this browser, until it is closed. */
export const pickScenarios = (names: readonly string[]) => ask<unknown>('scenario', { names })
