import { thresholds } from '../../../src/measures/_thresholds.ts'
import { recoveryEpisode, type EpisodeInput } from '../../../src/statistics/recovery-episode.ts'

export function answer(input: Omit<EpisodeInput, 'min_pre' | 'min_post'>): unknown {
  const { min_pre, min_post } = thresholds.episode
  const { path, ...episode } = recoveryEpisode({ ...input, min_pre, min_post })
  return { ...episode, ...path }
}
