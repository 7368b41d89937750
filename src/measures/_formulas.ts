import type { Both } from '../schema/_table.ts'

/** A formula as the method pages print it. */
export interface Formula {
  name: Both
  /** In signs that every typeface has; z is 1.96 for 95% limits. */
  formula: string
  /** What its letters stand for. */
  letters: Both
}

/** The formulas behind the measures, as `src/statistics` computes them (methods, B–G). */
export const formulas = {
  wilson: {
    name: { en: 'Limits of a share (Wilson)', es: 'Límites de una proporción (Wilson)' },
    formula: '(p + z²/(2n) ± z√(p(1 − p)/n + z²/(4n²))) / (1 + z²/n)',
    letters: { en: 'p the share, n the cases, z = 1.96', es: 'p la proporción, n los casos, z = 1.96' },
  },
  newcombe: {
    name: {
      en: 'Limits of a difference of two shares (Newcombe)',
      es: 'Límites de una diferencia de dos proporciones (Newcombe)',
    },
    formula: 'p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²) … p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²)',
    letters: {
      en: 'p the shares, l and u their Wilson limits',
      es: 'p las proporciones, l y u sus límites de Wilson',
    },
  },
  garwood: {
    name: {
      en: 'Limits of a rate, below twenty events (exact, Garwood)',
      es: 'Límites de una tasa, con menos de veinte casos (exactos, Garwood)',
    },
    formula: 'Γ⁻¹(0.025; x)/E … Γ⁻¹(0.975; x + 1)/E',
    letters: {
      en: 'x the events, E the exposure, Γ⁻¹(p; a) the quantile of a gamma distribution of shape a',
      es: 'x los casos, E la exposición, Γ⁻¹(p; a) el cuantil de una distribución gamma de forma a',
    },
  },
  byar: {
    name: { en: 'Limits of a rate, from twenty on (Byar)', es: 'Límites de una tasa, desde veinte (Byar)' },
    formula: 'x(1 − 1/(9x) − z/(3√x))³/E … y(1 − 1/(9y) + z/(3√y))³/E, y = x + 1',
    letters: {
      en: 'x the events, E the exposure, z = 1.96',
      es: 'x los casos, E la exposición, z = 1.96',
    },
  },
  rate_ratio: {
    name: { en: 'Limits of a ratio of two rates (exact)', es: 'Límites de una razón de dos tasas (exactos)' },
    formula: 'π/(1 − π) · E₂/E₁',
    letters: {
      en: 'π the Clopper–Pearson limits of x₁ out of x₁ + x₂, x the events, E the exposures',
      es: 'π los límites de Clopper–Pearson de x₁ entre x₁ + x₂, x los casos, E las exposiciones',
    },
  },
  kaplan_meier: {
    name: {
      en: 'Share still waiting after t days (Kaplan–Meier)',
      es: 'Proporción que sigue en espera tras t días (Kaplan–Meier)',
    },
    formula: 'S(t) = Π (1 − dᵢ/nᵢ)',
    letters: {
      en: 'over the days i up to t: d the closings, n those still followed',
      es: 'sobre los días i hasta t: d los cierres, n las que siguen en seguimiento',
    },
  },
  log_log: {
    name: { en: 'Limits of that share (log-log)', es: 'Límites de esa proporción (log-log)' },
    formula: 'S^exp(±z√G/|ln S|), G = Σ dᵢ/(nᵢ(nᵢ − dᵢ))',
    letters: { en: 'S, d and n as above, z = 1.96', es: 'S, d y n como arriba, z = 1.96' },
  },
  aalen_johansen: {
    name: {
      en: 'Share ended in the way k by day t (Aalen–Johansen)',
      es: 'Proporción terminada del modo k al día t (Aalen–Johansen)',
    },
    formula: 'Fₖ(t) = Σ S(tᵢ₋₁) dₖᵢ/nᵢ',
    letters: {
      en: 'dₖ the closings of that way, S and n as above',
      es: 'dₖ los cierres de ese modo, S y n como arriba',
    },
  },
  gap_of_waits: {
    name: {
      en: 'Difference of two shares closed, and its limits',
      es: 'Diferencia de dos proporciones cerradas, y sus límites',
    },
    formula: 'd = S₂(180) − S₁(180); d ± z√(se₁² + se₂²)',
    letters: {
      en: 'S₁ the share still waiting in the group, S₂ in all others, se their standard errors (Greenwood)',
      es: 'S₁ la proporción que sigue en espera en el grupo, S₂ en todas las demás, se sus errores estándar (Greenwood)',
    },
  },
  mean_function: {
    name: {
      en: 'Further complaints for each closure by day t',
      es: 'Quejas posteriores por cada cierre al día t',
    },
    formula: 'M(t) = Σ dN(tᵢ)/Y(tᵢ)',
    letters: {
      en: 'dN the complaints of a day, Y the closures still followed',
      es: 'dN las quejas de un día, Y los cierres en seguimiento',
    },
  },
  mantel_haenszel: {
    name: {
      en: 'Difference within kinds and years, pooled (Mantel–Haenszel)',
      es: 'Diferencia dentro de tipos y años, reunida (Mantel–Haenszel)',
    },
    formula: 'Σ((a n₀ − c n₁)/N) / Σ(n₁ n₀/N)',
    letters: {
      en: 'in each kind and year: a of n₁ on the one side, c of n₀ on the other, N all',
      es: 'en cada tipo y año: a de n₁ en un lado, c de n₀ en el otro, N en total',
    },
  },
  standardised: {
    name: { en: 'Share with the kinds of all years', es: 'Proporción con los tipos de todos los años' },
    formula: 'Σ wₖ xₖ/nₖ; se² = Σ wₖ² pₖ(1 − pₖ)/nₖ',
    letters: {
      en: 'for each kind k: x of n in the year, p their share, w the kind’s part of all years',
      es: 'para cada tipo k: x de n en el año, p su proporción, w la parte del tipo en todos los años',
    },
  },
  kappa: {
    name: {
      en: 'Agreement beyond chance (weighted kappa)',
      es: 'Acuerdo más allá del azar (kappa ponderado)',
    },
    formula: 'κ = 1 − Σ wᵢⱼ oᵢⱼ / Σ wᵢⱼ eᵢⱼ, w = |i − j|',
    letters: {
      en: 'i and j the steps of the ladder, o the share seen in each pair, e the share by chance',
      es: 'i y j los peldaños de la escala, o la proporción vista en cada par, e la que daría el azar',
    },
  },
  survey_share: {
    name: { en: 'Weighted share of a group', es: 'Proporción ponderada de un grupo' },
    formula: 'p = Σ w y / Σ w',
    letters: {
      en: 'y is 1 for those who trust the police, else 0; w their weight',
      es: 'y es 1 para quien confía en la policía, si no 0; w su peso',
    },
  },
  u_chart: {
    name: { en: 'Usual range of a month', es: 'Rango habitual de un mes' },
    formula: 'λ ± 3√(λφ)',
    letters: {
      en: 'λ the usual number of the month, φ how much the first months vary beyond chance, at least 1',
      es: 'λ el número habitual del mes, φ cuánto varían los primeros meses más allá del azar, al menos 1',
    },
  },
  cusum: {
    name: { en: 'Running sums', es: 'Sumas acumuladas' },
    formula: 'C = max(0, C + y − k), k = (λ₁ − λ)/ln(λ₁/λ), λ₁ = 1.5 λ',
    letters: {
      en: 'y the complaints of the month; the sum of less than usual is C = max(0, C + k − y) with λ₁ = λ/1.5',
      es: 'y las quejas del mes; la suma de menos de lo habitual es C = max(0, C + k − y) con λ₁ = λ/1.5',
    },
  },
  funnel: {
    name: { en: 'Usual range of a district', es: 'Rango habitual de un distrito' },
    formula: 'θ(1 + z√(s² + τ²))², s = 1/(2√(θE)); sin²(asin√θ + z√(s² + τ²)), s = 1/(2√n)',
    letters: {
      en: 'θ the target, τ² the ordinary variation, z = ±1.96 or ±3.09; the first for rates of exposure E, the second for shares of n',
      es: 'θ el objetivo, τ² la variación ordinaria, z = ±1.96 o ±3.09; la primera para tasas de exposición E, la segunda para proporciones de n',
    },
  },
  shrinkage: {
    name: { en: 'Steadier estimate (Marshall)', es: 'Estimación más estable (Marshall)' },
    formula: 'm + w(r − m), w = A/(A + m/E), A = max(0, s² − m/Ē)',
    letters: {
      en: 'r the district’s own rate, E its exposure, m the rate of all, s² the variance of the rates weighted by exposure, Ē the mean exposure',
      es: 'r la tasa propia del distrito, E su exposición, m la de todos, s² la varianza de las tasas ponderada por exposición, Ē la exposición media',
    },
  },
} satisfies Record<string, Formula>
