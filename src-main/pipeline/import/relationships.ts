import type { Attribute, XmlHandler } from './xml'
import { resolvePath } from './zip'

/**
 * Which part of an office package belongs to which, by kind (the last word of the type's address). What lies outside of the
 * package, such as a template on some server, is never named here, so that nothing can ask for it.
 */
export class Relationships implements XmlHandler {
  private readonly byType = new Map<string, string>()
  private readonly byId = new Map<string, string>()

  /** `of`: the part whose relations these are; "" for the package. */
  constructor(private readonly of: string) {}

  get partName(): string {
    const slash = this.of.lastIndexOf('/') + 1
    return `${this.of.slice(0, slash)}_rels/${this.of.slice(slash)}.rels`
  }

  open(name: string, attribute: Attribute): undefined {
    if (name !== 'rel:Relationship' || attribute('TargetMode') === 'External') return
    const target = attribute('Target')
    const type = attribute('Type')?.split('/').pop()
    if (!target || !type) return
    const path = resolvePath(this.of, target)
    if (!this.byType.has(type)) this.byType.set(type, path)
    const id = attribute('Id')
    if (id !== null) this.byId.set(id, path)
  }

  close(): void {}
  text(): void {}

  target(type: string): string | null {
    return this.byType.get(type) ?? null
  }

  targetOfId(id: string): string | null {
    return this.byId.get(id) ?? null
  }
}
