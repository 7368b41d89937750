/** How far forecasts were from what came, in the unit of the series; null where it cannot be said. */
export interface ForecastError {
  mae: number | null
  rmse: number | null
  /** Per cent of what came; null where a zero came. */
  mape: number | null
  /** `mae` over the mean change from one year to the next in the training window; below 1 beats last year's months. */
  mase: number | null
}

/** Mean absolute change from the same period a year before; null of a year or less. */
export function maseScale(train: readonly number[], period: number): number | null {
  if (train.length <= period) return null
  let sum = 0
  for (let i = period; i < train.length; i++) sum += Math.abs(train[i]! - train[i - period]!)
  return sum / (train.length - period)
}

/** Errors of a forecast against what came. Source: Hyndman & Koehler 2006, Int. J. Forecasting 22:679; methods, F4. */
export function forecastError(
  came: readonly number[],
  forecast: readonly number[],
  scale: number | null,
): ForecastError {
  const n = came.length
  if (n === 0) return { mae: null, rmse: null, mape: null, mase: null }
  const errors = came.map((value, i) => value - forecast[i]!)
  const mae = errors.reduce((sum, e) => sum + Math.abs(e), 0) / n
  return {
    mae,
    rmse: Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / n),
    mape: came.includes(0) ? null : (100 * errors.reduce((sum, e, i) => sum + Math.abs(e / came[i]!), 0)) / n,
    mase: scale !== null && scale > 0 ? mae / scale : null,
  }
}
