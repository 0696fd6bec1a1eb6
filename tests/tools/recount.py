#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an archive that make_archive wrote, record by record, and compares all of it with the truth file.

Slow and plain on purpose: it shares nothing with the maker nor with the program. Run by ctest as maker.recount.
usage: recount.py ARCHIVE TRUTH.json
"""
import collections
import datetime
import fnmatch
import gzip
import hashlib
import ipaddress
import json
import pathlib
import re
import sys
import zoneinfo

NAME = re.compile(r"Actiontrail_([a-z0-9-]+)_(\d{14})_1002_(\d+)_(\d+)_([0-9a-f]{32})\.gz")
DENIED = ["NoPermission*", "Forbidden*", "Forbbiden", "InvalidAccessKeyId*", "InvalidSecurityToken*",
          "SignatureDoesNotMatch", "InvalidAuthorization", "AccessForbidden", "NotAuthorized", "AccessDenied*"]
PRIVATE = [ipaddress.ip_network(network) for network in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")]
HALF_HOUR = datetime.timedelta(minutes=30)


LOG = re.compile(r'"([^"]*)"|\[([^]]*)\]|(\S+)')


def any_of(text, *patterns):
    return any(fnmatch.fnmatchcase(text.lower(), pattern.lower()) for pattern in patterns)


def check_name(path, data, events):
    """What the file name says must be what the file is."""
    match = NAME.fullmatch(path.name)
    assert match, f"{path}: not a name of ActionTrail"
    region, stamp, count, size, md5 = match.groups()
    assert int(count) == len(events), f"{path}: count"
    assert int(size) == len(data), f"{path}: size"
    assert md5 == hashlib.md5(data).hexdigest(), f"{path}: md5"
    newest = max(event["eventTime"] for event in events)
    assert stamp == re.sub(r"\D", "", newest), f"{path}: time"
    assert path.parts[-4:-1] == tuple(newest[:10].split("-")), f"{path}: folder of the day"
    assert path.parts[-5] == region and all(event["acsRegion"] == region for event in events), f"{path}: region"


# Preset, its services (none: any), its events: CIS Alibaba Cloud Foundation Benchmark, section 2.
CIS_RULES = {
    "cis-2.10": ("Ram ResourceManager", """CreatePolicy DeletePolicy CreatePolicyVersion UpdatePolicyVersion SetDefaultPolicyVersion
        DeletePolicyVersion"""),
    "cis-2.11": ("Cloudfw", """CreateVpcFirewallControlPolicy DeleteVpcFirewallControlPolicy ModifyVpcFirewallControlPolicy"""),
    "cis-2.12": ("Ecs Vpc", """CreateRouteEntry DeleteRouteEntry ModifyRouteEntry AssociateRouteTable UnassociateRouteTable"""),
    "cis-2.13": ("Ecs Vpc", """CreateVpc DeleteVpc DisableVpcClassicLink EnableVpcClassicLink DeletionProtection
        AssociateVpcCidrBlock UnassociateVpcCidrBlock RevokeInstanceFromCen CreateVSwitch
        DeleteVSwitch"""),
    "cis-2.14": ("Oss", """PutBucketAcl PutObjectAcl"""),
    "cis-2.15": ("Rds", """ModifyHASwitchConfig ModifyDBInstanceHAConfig SwitchDBInstanceHA ModifyDBInstanceSpec
        MigrateSecurityIPMode ModifySecurityIps ModifyDBInstanceSSL MigrateToOtherZone
        UpgradeDBInstanceKernelVersion UpgradeDBInstanceEngineVersion ModifyDBInstanceMaintainTime
        ModifyDBInstanceAutoUpgradeMinorVersion AllocateInstancePublicConnection
        ModifyDBInstanceConnectionString ModifyDBInstanceNetworkExpireTime
        ReleaseInstancePublicConnection SwitchDBInstanceNetType ModifyDBInstanceNetworkType
        ModifyDTCSecurityIpHostsForSQLServer ModifySecurityGroupConfiguration CreateBackup
        ModifyBackupPolicy DeleteBackup CreateDdrInstance ModifyInstanceCrossBackupPolicy"""),
    "cis-2.20": ("Kms", """DisableKey ScheduleKeyDeletion DeleteKeyMaterial"""),
    "cis-2.21": ("", """PutBucketLifecycle PutBucketPolicy PutBucketCors PutBucketEncryption PutBucketReplication
        DeleteBucketPolicy DeleteBucketCors DeleteBucketLifecycle DeleteBucketEncryption
        DeleteBucketReplication"""),
    "cis-2.22": ("", """CreateSecurityGroup AuthorizeSecurityGroup AuthorizeSecurityGroupEgress RevokeSecurityGroup
        RevokeSecurityGroupEgress JoinSecurityGroup LeaveSecurityGroup DeleteSecurityGroup
        ModifySecurityGroupPolicy"""),
}


class Record:
    """One event as the rules of the review see it."""

    def __init__(self, event):
        identity = event["userIdentity"]
        code = event.get("errorCode", "")
        message = event.get("errorMessage", "")
        self.id = event["eventId"]
        self.time = datetime.datetime.strptime(event["eventTime"], "%Y-%m-%dT%H:%M:%SZ").replace(
            tzinfo=datetime.timezone.utc)
        self.account = identity.get("accountId", event["recipientAccountId"])
        self.bytes = event.get("sentBytes", 0)
        self.user = identity.get("userName", "")
        self.event = event["eventName"]
        self.service = event["serviceName"]
        failed = bool(code) or message not in ("", "success")
        self.outcome = "denied" if any_of(code, *DENIED) else "failure" if failed else "success"
        signs_in = self.event == "ConsoleSignin" or (self.service == "CloudSSO" and self.event == "Login")
        self.login = ("failure" if failed else "success") if signs_in else "no"
        self.address = event.get("sourceIpAddress", "")
        self.root = identity.get("type") == "root-account"
        self.mfa = self.second_factor(event)
        self.streak = False
        self.facets = {
            "account": self.account, "category": event["eventCategory"], "error": code, "event": self.event,
            "login": self.login, "mfa": self.mfa, "outcome": self.outcome, "region": event.get("acsRegion", ""),
            "root": "yes" if self.root else "no", "rw": event.get("eventRW", ""), "service": self.service,
            "sensitive": "yes" if event.get("eventAttributes", {}).get("SensitiveAction") == "true" else "no",
            "type": event.get("eventType", ""), "user": self.user, "usertype": identity.get("type", "")}

    @staticmethod
    def second_factor(event):
        additional = event.get("additionalEventData", {})
        attributes = event["userIdentity"].get("sessionContext", {}).get("attributes", {})
        said = (additional.get("mfaChecked") or additional.get("isMFAChecked")
                or event.get("requestParameters", {}).get("MFAAuthenticated") or attributes.get("mfaAuthenticated"))
        return {"true": "yes", "false": "no", None: "unknown"}[said]

    def from_private_network(self):
        try:
            address = ipaddress.ip_address(self.address)
        except ValueError:
            return False
        return any(address in network for network in PRIVATE)

    def off_hours(self, zone):
        local = self.time.astimezone(zone)
        return local.weekday() > 4 or not 9 <= local.hour < 18

    def presets(self, zone):
        login = self.login != "no"
        success = self.login == "success"
        off_hours = success and self.off_hours(zone)
        denied = self.outcome == "denied"
        machine = any_of(self.event, "CreateInstance", "RunInstances", "DeleteInstance", "DeleteInstances")
        group = any_of(self.event, "*SecurityGroup*")
        ram = any_of(self.service, "Ram", "Ims")
        oss = any_of(self.service, "Oss")
        read = oss and any_of(self.event, "GetObject", "GetObjects", "CopyObject", "CopyObjects", "SelectObject")
        opens = any_of(self.event, "PutBucketAcl", "PutObjectAcl", "PutBucketPolicy", "PutBucketReplication")
        addresses = any_of(self.event, "ModifySecurityIps")
        key = any_of(self.event, "CreateAccessKey")
        policy = any_of(self.event, "*Policy*")
        trail = any_of(self.service, "Actiontrail") and any_of(
            self.event, "CreateTrail", "UpdateTrail", "DeleteTrail", "StartLogging", "StopLogging")
        return {
            "s1-outside-logins": success and not self.from_private_network(),
            "s1-impersonal": any_of(self.user, "*admin*", "*shared*", "*test*"),
            "s1-many-addresses": success, "s1-first-addresses": success, "s1-first-agents": success,
            "s1-delegated": False,
            "s2-by-user": denied,
            "s2-credentials": any_of(self.facets["error"], "InvalidAccessKeyId*", "InvalidSecurityToken*", "SignatureDoesNotMatch"),
            "s3-ram-users": ram and any_of(self.event, "*User*", "*Group*") and not policy,
            "s3-ram-permissions": ram and (policy or any_of(self.event, "*Role*")),
            "s3-ram-credentials": ram and any_of(self.event, "*AccessKey*", "*LoginProfile*", "*MFA*", "*Password"),
            "s3-trail": trail, "s3-first-events": bool(self.user), "s3-first-regions": bool(self.user),
            "s4-secrets": any_of(self.event, "GetSecretValue", "DescribeClusterUserKubeconfig"),
            "s1": self.login == "failure" or self.streak or off_hours or self.root,
            "s1-logins": login, "s1-failed-logins": self.login == "failure",
            "s1-failed-then-success": self.streak, "s1-off-hours-logins": off_hours, "s1-root": self.root,
            "s1-no-mfa": success and self.mfa == "no",
            "s2": denied,
            "s2-refused-creations": denied and any_of(self.event, "Create*", "Run*", "Add*", "Allocate*"),
            "s3": machine or group or ram, "s3-instances": machine, "s3-security-groups": group, "s3-ram": ram,
            "s4": read or (oss and opens) or addresses or key,
            "s4-large-downloads": self.bytes >= 100_000_000, "s4-reads": read, "s4-opened": opens or addresses, "s4-new-keys": key} | self.cis_presets()

    def cis_presets(self):
        found = {preset: (not services or self.service in services.split()) and self.event in events.split()
                 for preset, (services, events) in CIS_RULES.items()}
        signin = self.event == "ConsoleSignin"
        refused = self.facets["type"] == "ApiCall" and self.outcome == "denied"
        return found | {
            "cis-2.16": refused and not self.facets["error"].startswith("AccessDenied"),
            "cis-2.17": signin and self.login == "success" and self.mfa == "no",
            "cis-2.18": signin and self.root, "cis-2.19": signin and self.login == "failure"}


def mark_streaks(records):
    """Looks back from every success, login by login."""
    by_user = collections.defaultdict(list)
    for record in records:
        if record.login != "no":
            by_user[record.account, record.user].append(record)
    for logins in by_user.values():
        for at, login in enumerate(logins):
            if login.login == "success":
                run = [login]
                for before in reversed(logins[:at]):
                    if before.login != "failure" or run[-1].time - before.time > HALF_HOUR:
                        break
                    run.append(before)
                if len(run) > 2:
                    for member in run:
                        member.streak = True


def hour_start(time, zone):
    local = time.astimezone(zone)
    return (time - datetime.timedelta(minutes=local.minute, seconds=local.second)).strftime("%Y-%m-%dT%H:%M:%SZ")


def requests(folder):
    """The lines of the access logs of OSS, as events; their files are named for the bucket and the hour."""
    for path in sorted(folder.glob("oss-access-logs/*")):
        for line in path.read_text(encoding="utf-8").splitlines():
            parts = ["" if part == "-" else part for part in (max(found) for found in LOG.findall(line))]
            assert len(parts) == 28, f"{path}: {line}"
            time = datetime.datetime.strptime(parts[3], "%d/%b/%Y:%H:%M:%S %z")
            assert path.name == f"{parts[15]}{time:%Y-%m-%d-%H}-00-00-0001", f"{path}: {line}"
            yield {"eventId": parts[11] + "/access-log", "recipientAccountId": parts[21], "userIdentity": {},
                   "eventTime": time.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
                   "eventName": parts[14], "serviceName": "Oss", "eventCategory": "Data", "errorCode": parts[19],
                   "sourceIpAddress": parts[0], "sentBytes": int(parts[6])}


def recounted(folder):
    seen = {}
    totals = collections.Counter()
    for path in sorted(folder.rglob("*.gz")):
        data = path.read_bytes()
        text = gzip.decompress(data)
        assert b"\n" not in text, f"{path}: more than one row"
        events = json.loads(text)
        check_name(path, data, events)
        totals.update(files=1, bytesOfJson=len(text), bytesOfGzip=len(data))
        for event in events:
            record = Record(event)
            if seen.setdefault((event["recipientAccountId"], record.id), record) is not record:
                totals["duplicates"] += 1
    totals["files"] += len(list(folder.glob("oss-access-logs/*")))
    for event in requests(folder):
        seen[event["recipientAccountId"], event["eventId"]] = Record(event)
    records = sorted(seen.values(), key=lambda record: (record.time, record.id))
    mark_streaks(records)
    return records, totals


def compare(what, found, expected):
    if found != expected:
        print(f"{what}: the archive says {found}, the truth says {expected}")
        return 1
    return 0


def main(folder, truth):
    records, totals = recounted(folder)
    wrong = compare("events", len(records), truth["events"])
    for key in ("duplicates", "files", "bytesOfJson", "bytesOfGzip"):
        wrong += compare(key, totals[key], truth[key])
    for key, record in (("first", records[0]), ("last", records[-1])):
        wrong += compare(key, record.time.strftime("%Y-%m-%dT%H:%M:%SZ"), truth[key])
    for field, expected in truth["facets"].items():
        wrong += compare(field, dict(collections.Counter(record.facets[field] for record in records)), expected)
    for name, expected in truth["presets"].items():
        zone = zoneinfo.ZoneInfo(name)
        counts = collections.Counter()
        hours = collections.defaultdict(lambda: [0, 0, 0, 0])
        for record in records:
            counts.update(key for key, fits in record.presets(zone).items() if fits)
            row = hours[hour_start(record.time, zone)]
            for column, fits in enumerate((True, record.login == "success", record.login == "failure",
                                           record.outcome != "success")):
                row[column] += fits
        wrong += compare(f"presets in {name}", dict(counts), {key: count for key, count in expected.items() if count})
        wrong += compare(f"hours in {name}", [[start, *row] for start, row in sorted(hours.items())],
                         truth["hours"][name])
    print("the archive is what the truth file says" if wrong == 0 else f"{wrong} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))))
