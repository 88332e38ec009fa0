package dev.leaven.portal.identity.devicelink.app;

import dev.leaven.portal.identity.devicelink.LinkCodeSender;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.identity.devicelink.internal.DeviceLink;
import dev.leaven.portal.identity.devicelink.internal.DeviceLinkTenantSql;
import dev.leaven.portal.identity.devicelink.internal.Devices;
import dev.leaven.portal.identity.devicelink.internal.LinkAccess;
import dev.leaven.portal.identity.devicelink.internal.LinkCodeBook;
import dev.leaven.portal.identity.devicelink.internal.TryLimits;
import dev.leaven.portal.identity.devicelink.internal.TryLimits.Limit;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Lets further devices in at a link, each with a code that went to the person's own address. Nobody is signed in here. */
@Service
@PreAuthorize("permitAll()")
public class FurtherDevices {

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private final LinkAccess access;
    private final DeviceLinkTenantSql links;
    private final Devices devices;
    private final LinkCodeBook codes;
    private final LinkCodeSender sender;
    private final TryLimits limits;
    private final TransactionOperations transaction;

    FurtherDevices(
            LinkAccess access,
            DeviceLinkTenantSql links,
            Devices devices,
            LinkCodeBook codes,
            LinkCodeSender sender,
            TryLimits limits,
            TransactionOperations transaction) {
        this.access = access;
        this.links = links;
        this.devices = devices;
        this.codes = codes;
        this.sender = sender;
        this.limits = limits;
        this.transaction = transaction;
    }

    /**
     * Sends a new code, unless no device is in yet: then none is needed. The one before is good no longer.
     *
     * @return false where no address of this person is known
     * @throws LinkNotOpen where the link leads nowhere
     * @throws dev.leaven.portal.identity.devicelink.internal.TooManyTries where too many were sent within the hour
     */
    public boolean sendCode(String token) {
        return access.enter(
                token,
                link -> Objects.requireNonNull(transaction.execute(status -> {
                    DeviceLink locked = lock(link);
                    if (!devices.isOpenAnywhere(locked)) {
                        return true;
                    }
                    boolean sent = sender.send(codes.make(locked));
                    if (!sent) {
                        status.setRollbackOnly();
                    }
                    return sent;
                })));
    }

    /**
     * Lets a device in with a code.
     *
     * @param typed as somebody typed it; blanks and hyphens don't count
     * @param network from where
     * @throws LinkNotOpen where the link leads nowhere
     * @throws dev.leaven.portal.identity.devicelink.internal.TooManyTries where somebody guesses
     */
    public CodeEntry enterCode(String token, String typed, String network) {
        String code = typed.replaceAll("[\\s\\p{Z}-]", "");
        return access.enter(token, link -> {
            if (!CODE.matcher(code).matches()) {
                return new CodeEntry.NoCode();
            }
            limits.count(Limit.CODES_FROM_NETWORK, network);
            limits.count(Limit.CODES_FOR_LINK, TenantScope.required() + " " + link.id());
            return Objects.requireNonNull(transaction.execute(_ -> check(lock(link), code)));
        });
    }

    private CodeEntry check(DeviceLink link, String code) {
        return switch (codes.check(link, code)) {
            case LinkCodeBook.Check.Right _ -> new CodeEntry.LetIn(devices.bind(link));
            case LinkCodeBook.Check.Wrong(int triesLeft) -> new CodeEntry.Wrong(triesLeft);
            case LinkCodeBook.Check.Over _ -> new CodeEntry.Over();
        };
    }

    private DeviceLink lock(DeviceLink link) {
        return links.lock(link.id()).orElseThrow(LinkNotOpen::nowhere);
    }
}
