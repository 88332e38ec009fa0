package dev.leaven.offenders.north;

import org.springframework.stereotype.Service;

/** A service of the API that is not public. */
@Service
class UnreachableService {}
