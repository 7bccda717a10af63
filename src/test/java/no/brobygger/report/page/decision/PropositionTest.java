package no.brobygger.report.page.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.brobygger.report.CaseFixture;
import org.junit.jupiter.api.Test;

class PropositionTest {

    @Test
    void more_money_that_comes_back_pays() {
        assertEquals("more.pays", Proposition.of(CaseFixture.thatPays().analysis()).key());
    }

    @Test
    void more_money_that_does_not_come_back_loses() {
        assertEquals("more.loses", Proposition.of(CaseFixture.thatLoses().analysis()).key());
    }

    @Test
    void what_needs_the_residual_pays_later() {
        assertEquals("more.pays-later", Proposition.of(CaseFixture.thatPaysLater().analysis()).key());
    }

    @Test
    void a_gain_on_average_that_is_not_likely_is_uncertain() {
        assertEquals("more.uncertain", Proposition.of(CaseFixture.thatIsUncertain().analysis()).key());
    }

    @Test
    void a_loss_on_average_of_which_most_trials_see_nothing_is_called_that() {
        assertEquals("less.loses-on-average", Proposition.of(CaseFixture.thatCuts().spread(1.2).analysis()).key());
    }

    @Test
    void less_money_is_a_cut() {
        assertEquals("less.loses", Proposition.of(CaseFixture.thatCutsAndLoses().analysis()).key());
        assertEquals("less.pays", Proposition.of(CaseFixture.thatPays().proposal(-1.5, 0.01, 1).analysis()).key());
    }

    @Test
    void the_same_money_spent_otherwise_is_moved() {
        assertEquals("moved.pays", Proposition.of(CaseFixture.thatMovesMoney().analysis()).key());
    }

    @Test
    void a_difference_of_one_per_cent_of_the_spend_still_counts_as_moved() {
        assertEquals("moved.pays", Proposition.of(CaseFixture.thatMovesMoney().proposal(0.025, 0.12, 12).analysis()).key());
        assertEquals("more.pays", Proposition.of(CaseFixture.thatMovesMoney().proposal(0.026, 0.12, 12).analysis()).key());
    }

    @Test
    void a_proposal_that_is_the_baseline_changes_nothing() {
        assertEquals("moved.nothing", Proposition.of(CaseFixture.thatChangesNothing().analysis()).key());
    }
}
