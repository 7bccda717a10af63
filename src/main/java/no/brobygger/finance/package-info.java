/**
 * What a plan is worth to the company: its months against the baseline's, trial by trial (model, section 7). Entry
 * type: {@link no.brobygger.finance.InvestmentCase}. The definitions of finance themselves (present value, rate of
 * return, payback …) stand in {@code finance.measure} and know nothing but numbers.
 */
package no.brobygger.finance;
