// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/cis_rules.h"

#include "tests/tools/make_archive/truth_rules.h"

namespace trailscope::maker {

namespace {

//! Lists are separated by spaces.
struct Rule {
    std::string_view preset;
    std::string_view services; //!< empty: of any service
    std::string_view events;
};

constexpr Rule rules[]{
    {"cis-2.10", "Ram ResourceManager",
     "CreatePolicy DeletePolicy CreatePolicyVersion UpdatePolicyVersion SetDefaultPolicyVersion "
     "DeletePolicyVersion"},
    {"cis-2.11", "Cloudfw",
     "CreateVpcFirewallControlPolicy DeleteVpcFirewallControlPolicy ModifyVpcFirewallControlPolicy"},
    {"cis-2.12", "Ecs Vpc",
     "CreateRouteEntry DeleteRouteEntry ModifyRouteEntry AssociateRouteTable UnassociateRouteTable"},
    {"cis-2.13", "Ecs Vpc",
     "CreateVpc DeleteVpc DisableVpcClassicLink EnableVpcClassicLink DeletionProtection "
     "AssociateVpcCidrBlock UnassociateVpcCidrBlock RevokeInstanceFromCen CreateVSwitch DeleteVSwitch"},
    {"cis-2.14", "Oss", "PutBucketAcl PutObjectAcl"},
    {"cis-2.15", "Rds",
     "ModifyHASwitchConfig ModifyDBInstanceHAConfig SwitchDBInstanceHA ModifyDBInstanceSpec "
     "MigrateSecurityIPMode ModifySecurityIps ModifyDBInstanceSSL MigrateToOtherZone "
     "UpgradeDBInstanceKernelVersion UpgradeDBInstanceEngineVersion ModifyDBInstanceMaintainTime "
     "ModifyDBInstanceAutoUpgradeMinorVersion AllocateInstancePublicConnection "
     "ModifyDBInstanceConnectionString ModifyDBInstanceNetworkExpireTime ReleaseInstancePublicConnection "
     "SwitchDBInstanceNetType ModifyDBInstanceNetworkType ModifyDTCSecurityIpHostsForSQLServer "
     "ModifySecurityGroupConfiguration CreateBackup ModifyBackupPolicy DeleteBackup CreateDdrInstance "
     "ModifyInstanceCrossBackupPolicy"},
    {"cis-2.20", "Kms", "DisableKey ScheduleKeyDeletion DeleteKeyMaterial"},
    {"cis-2.21", "",
     "PutBucketLifecycle PutBucketPolicy PutBucketCors PutBucketEncryption PutBucketReplication "
     "DeleteBucketPolicy DeleteBucketCors DeleteBucketLifecycle DeleteBucketEncryption "
     "DeleteBucketReplication"},
    {"cis-2.22", "",
     "CreateSecurityGroup AuthorizeSecurityGroup AuthorizeSecurityGroupEgress RevokeSecurityGroup "
     "RevokeSecurityGroupEgress JoinSecurityGroup LeaveSecurityGroup DeleteSecurityGroup "
     "ModifySecurityGroupPolicy"},
};

bool isListed(std::string_view list, std::string_view name)
{
    for (auto at = list.find(name); at != std::string_view::npos; at = list.find(name, at + 1)) {
        const auto end = at + name.size();
        if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<std::string_view> cisPresetsOf(const CisFacts& facts)
{
    std::vector<std::string_view> presets;
    for (const auto& rule : rules) {
        if ((rule.services.empty() || isListed(rule.services, facts.service))
            && isListed(rule.events, facts.event)) {
            presets.push_back(rule.preset);
        }
    }
    if (facts.type == "ApiCall" && isDenial(facts.error) && facts.error != "AccessDenied") {
        presets.emplace_back("cis-2.16");
    }
    if (facts.event == "ConsoleSignin") {
        if (facts.success && facts.saysNoMfa) {
            presets.emplace_back("cis-2.17");
        }
        if (facts.root) {
            presets.emplace_back("cis-2.18");
        }
        if (!facts.success) {
            presets.emplace_back("cis-2.19");
        }
    }
    return presets;
}

} // namespace trailscope::maker
