/**
 * The charts, as SVG text in the notation of IBCS: forecasts hatched, plans outlined, the baseline grey; favourable and
 * unfavourable by colour and by sign; labels at the data; bars from zero. Each chart is one class and one line in
 * {@link no.brobygger.report.chart.Figures}, the entry type. Imports {@code report} and {@code report.wording}.
 */
package no.brobygger.report.chart;
