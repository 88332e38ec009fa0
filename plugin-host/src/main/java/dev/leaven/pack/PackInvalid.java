package dev.leaven.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack file cannot be used. Carries every problem at once, in the order of the file. */
public class PackInvalid extends RuntimeException {

    private final transient List<PackProblem> problems;

    public PackInvalid(String file, List<PackProblem> problems) {
        super(problems.stream()
                .map(problem -> "  " + problem)
                .collect(Collectors.joining(
                        System.lineSeparator(), file + " cannot be used:" + System.lineSeparator(), "")));
        this.problems = List.copyOf(problems);
    }

    public List<PackProblem> problems() {
        return problems;
    }
}
