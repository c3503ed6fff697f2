// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.slf4j.LoggerFactory;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Progress;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.CheckDeclaration;
import riia.indicator.spi.Check;

/** Asks every return of a file what its dataset declares, in the declared order. A check that fails costs one warning. */
final class Checking {

    private static final int RETURNS_A_STEP = 256;

    private record Question(CheckDeclaration declaration, Check check) {
    }

    private final String file;
    private final FileReturns returns;
    private final FileContributors contributors;

    Checking(String file, FileReturns returns, FileContributors contributors) {
        this.file = file;
        this.returns = returns;
        this.contributors = contributors;
    }

    void run(Progress progress) {
        List<Question> questions = questions();
        int done = 0;
        for (FileReturn one : List.copyOf(returns.all())) {
            if (done++ % RETURNS_A_STEP == 0) {
                progress.check();
                progress.step("Checking " + file, done, returns.all().size());
            }
            if (one.authority().isAuthority()) {
                questions.forEach(question -> ask(question, one));
            }
        }
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (CheckDeclaration declaration : returns.dataset().checks()) {
            Optional<Check> check = contributors.check(declaration.kind());
            if (check.isEmpty()) {
                returns.addToFile(warning(declaration, Subject.NONE, "no check of kind " + declaration.kind(),
                        "Check '" + declaration.id() + "' was not made: its kind '" + declaration.kind() + "' is not installed"));
            } else if (valid(declaration, check.get())) {
                questions.add(new Question(declaration, check.get()));
            }
        }
        return questions;
    }

    private boolean valid(CheckDeclaration declaration, Check check) {
        try {
            check.validate(declaration, returns.dataset());
            return true;
        } catch (RuntimeException | LinkageError e) {
            returns.addToFile(warning(declaration, Subject.NONE, String.valueOf(e.getMessage()),
                    "Check '" + declaration.id() + "' was not made: its declaration makes no sense: " + e.getMessage()));
            return false;
        }
    }

    private void ask(Question question, FileReturn of) {
        try {
            question.check().check(question.declaration(), of, problem -> returns.add(of, problem));
        } catch (RuntimeException | LinkageError e) {
            CheckDeclaration declaration = question.declaration();
            LoggerFactory.getLogger(Checking.class).error("Check {} of kind {} failed on {} {}", declaration.id(),
                    declaration.kind(), of.authority(), of.period(), e);
            returns.add(of, warning(declaration, Subject.of(of.authority(), of.period()), e.toString(), "Check '"
                    + declaration.id() + "' failed and was not made for this return: " + question.check().getClass().getName()
                    + " threw " + e));
        }
    }

    private Problem warning(CheckDeclaration declaration, Subject subject, String found, String message) {
        return new Problem(Severity.WARNING, declaration.id(), Place.file(file), subject, found, "a check that is made", message);
    }
}
