package dev.leaven.cluster.hybridwork;

import dev.leaven.testkit.ClusterContract;

class HybridWorkClusterIT extends ClusterContract {}
