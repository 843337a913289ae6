import type { FigureName } from './figures'
import { median } from './statistics'

/** A figure of a page: a value for each round, or for each time that something was done. */
export interface Series {
  readonly page: string
  readonly figure: FigureName
  readonly values: number[]
}

/** Where all that is measured is written down. */
export class Sheet {
  readonly series: Series[] = []

  add(page: string, figure: FigureName, ...values: readonly number[]): void {
    const known = this.find(page, figure)
    if (known) known.values.push(...values)
    else this.series.push({ page, figure, values: [...values] })
  }

  find(page: string, figure: FigureName): Series | undefined {
    return this.series.find((one) => one.page === page && one.figure === figure)
  }

  values(page: string, figure: FigureName): readonly number[] {
    return this.find(page, figure)?.values ?? []
  }

  /** NaN where nothing was measured. */
  median(page: string, figure: FigureName): number {
    return median(this.values(page, figure))
  }
}
