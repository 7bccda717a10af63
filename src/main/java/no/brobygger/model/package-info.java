/**
 * The equations of marketing, market, customers and money, sections 1–6 of the model: from the spend of a plan and
 * one set of inputs to what happens month by month. Pure functions on columns (one number per trial of a block);
 * no random numbers, no text, no files. Entry type: {@link no.brobygger.model.MarketModel}.
 */
package no.brobygger.model;
