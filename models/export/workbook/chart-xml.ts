import { escapeXml } from './escape-text.ts';
import type { ChartSpec, SeriesSpec } from './workbook-spec.ts';

const ink = '374151';
const hairline = 'D9DEE5';

/** A chart part: bars that read cells, with the figures of today cached for viewers that do not recalculate. */
export function chartXml(chart: ChartSpec, font: string): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, font)).join('');
  const grouping = chart.stacked ? 'stacked' : 'clustered';
  const overlap = chart.stacked ? '<c:overlap val="100"/>' : '';
  const [categoryAt, valueAt] = chart.kind === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const bars = `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}<c:axId val="111"/><c:axId val="222"/></c:barChart>`;
  // Bars are read from the top down, with the figures of the axis below them.
  const order = chart.kind === 'bar' ? 'maxMin' : 'minMax';
  const axes = `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${categoryAt}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${lineXml(ink)}${textXml(font, 900)}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${valueAt}"/><c:majorGridlines>${lineXml(hairline)}</c:majorGridlines><c:numFmt formatCode="${escapeXml(chart.valueFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(font, 900)}<c:crossAx val="111"/><c:crosses val="${chart.kind === 'bar' ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
  // The parts of a waterfall are named by their place; only series side by side need a legend.
  const legend = chart.stacked
    ? ''
    : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(font, 900)}</c:legend>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, font)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${axes}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

const fontXml = (font: string): string => {
  const name = escapeXml(font);
  return `<a:latin typeface="${name}"/><a:ea typeface="${name}"/>`;
};
const fillXml = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const lineXml = (colour: string): string => `<c:spPr><a:ln w="6350">${fillXml(colour)}</a:ln></c:spPr>`;
const textXml = (font: string, size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${fillXml(ink)}${fontXml(font)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

const titleXml = (title: string, font: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1100" b="1">${fillXml(ink)}${fontXml(font)}</a:defRPr></a:pPr><a:r><a:rPr lang="zh-CN" sz="1100" b="1">${fillXml(ink)}${fontXml(font)}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function seriesXml(series: SeriesSpec, index: number, chart: ChartSpec, font: string): string {
  const look = series.fill === null ? '<a:noFill/><a:ln><a:noFill/></a:ln>' : fillXml(series.fill);
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${escapeXml(series.name)}</c:f>${stringsXml([series.cachedName])}</c:strRef></c:tx><c:spPr>${look}</c:spPr><c:invertIfNegative val="0"/>${labelsXml(series, chart, font)}<c:cat><c:strRef><c:f>${escapeXml(chart.categories)}</c:f>${stringsXml(chart.cachedCategories)}</c:strRef></c:cat><c:val><c:numRef><c:f>${escapeXml(series.values)}</c:f>${numbersXml(series.cachedValues)}</c:numRef></c:val></c:ser>`;
}

const switchesXml = (value: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

function labelsXml({ labels }: SeriesSpec, { stacked }: ChartSpec, font: string): string {
  if (labels === undefined) return '';
  const place = stacked ? 'ctr' : 'outEnd';
  const text = stacked ? textXml(font, 900).replace(ink, 'FFFFFF') : textXml(font, 800);
  return `<c:dLbls><c:numFmt formatCode="${escapeXml(labels)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:dLblPos val="${place}"/>${switchesXml(1)}</c:dLbls>`;
}

const stringsXml = (texts: readonly string[]): string =>
  `<c:strCache><c:ptCount val="${texts.length}"/>${texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join('')}</c:strCache>`;

const numbersXml = (values: readonly (number | null)[]): string =>
  `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join('')}</c:numCache>`;
