package dev.leaven.portal.keys.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator who started the portal with the wrong master key which one it needs. */
class WrongMasterKeyAnalyzer extends AbstractFailureAnalyzer<WrongMasterKey> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WrongMasterKey cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Start it with the key that the last rotation named, as leaven.master-key-file or leaven.master-key.",
                cause);
    }
}
