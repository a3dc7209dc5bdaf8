import type { QrModel } from '../model/qr-model.ts'
import { qrCode } from '../qr/qr-code.ts'

/** The code that opens `payload`; `label` names for those who cannot see it what it opens. */
export function qrModel(payload: string, label: string): QrModel {
  const { modules, path } = qrCode(payload)
  return { payload, shown: payload.replace(/^https?:\/\//, ''), modules, path, label }
}
