import { describeGolden } from '../support/golden-documents'

describeGolden('rtf')
