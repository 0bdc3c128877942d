import { describeGolden } from '../support/golden-documents'

describeGolden('odt')
