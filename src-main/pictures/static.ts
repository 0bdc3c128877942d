import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FigurePicture, type FigurePictureProps, figureDrawing } from './FigurePicture'
import { MatrixPicture, type MatrixPictureProps, matrixDrawing } from './MatrixPicture'
import type { Drawing } from './types'

/** A picture as the markup of one `<svg>`, its text escaped: it holds no script, no style and no address. */
export interface StaticPicture extends Drawing {
  svg: string
}

export const staticFigure = (props: FigurePictureProps): StaticPicture => ({
  svg: renderToStaticMarkup(createElement(FigurePicture, props)),
  ...figureDrawing(props),
})

export const staticMatrix = (props: MatrixPictureProps): StaticPicture => ({
  svg: renderToStaticMarkup(createElement(MatrixPicture, props)),
  ...matrixDrawing(props),
})
