import { startHostSite, type HostSite } from './host-page.js'
import { describeOnStage, type Stage } from './stage.js'

/** A suite that has the built product to itself, and the site of a company that embeds its widget. */
export function describeWithHost(name: string, tests: (stage: Stage, host: () => HostSite) => void): void {
  describeOnStage(name, (stage) => {
    let host: HostSite
    beforeAll(async () => {
      host = await startHostSite(await stage.asOperator('/tickets'))
      await stage.leave()
    }, 60_000)
    afterAll(() => host?.stop())
    tests(stage, () => host)
  })
}
