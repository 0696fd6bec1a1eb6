# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the 53 alert rules of Alibaba Cloud's landing zone look for, as search texts of Simple Log Service.

Facts only: services, event names, conditions and their form (with or without the topic, `and` and `or` without
brackets, blanks before a colon). Source: github.com/aliyun/alibabacloud-landing-zone at commit e8033f1,
terraform-alicloud-landing-zone-actiontrail-event-alert. What stands behind the pipe there is SQL and no search."""

TOPIC = "__topic__: actiontrail_audit_event and "
SIGNED_IN = "event.eventName: ConsoleSignin and (not event.errorMessage: * or event.errorMessage: success)"
PASSWORD_POLICY = TOPIC + "event.eventName: SetPasswordPolicy"
INSIGHT = "event.insightDetails.insightType: IpInsight"


def any_of(field, names, joiner="or"):
    return f" {joiner} ".join(f"event.{field}: {name}" for name in names.split())


def events(services, names, topic=True, joiner="or"):
    """Events of a service, or of one of several."""
    several = " " in services
    service = f"({any_of('serviceName', services)})" if several else any_of("serviceName", services)
    name = f"({any_of('eventName', names, joiner)})" if " " in names else any_of("eventName", names)
    return (TOPIC if topic else "") + f"{service} and {name}"


def of_type(text, resource_type):
    return f'{text} and event.eventRW: Write and event.resourceType : "{resource_type}"'


FIREWALL_MODE = events("Cloudfw", "ModifyDefaultIPSConfig")
ALERTS = {
    "abnormal_login": TOPIC + "event.eventName: ConsoleSignin and event.errorMessage: * and not event.errorMessage: success",
    "abnormal_pwd_mod_cnt": TOPIC + "(((event.serviceName: Ram or event.serviceName: Ims) and event.eventName: ChangePassword)"
                            " or (event.serviceName: AasCustomer and  event.eventName: PasswordReset))",
    "ak_conf_change": events("Kms", "DisableKey ScheduleKeyDeletion DeleteKeyMaterial", topic=False),
    "api_err": TOPIC + "event.errorCode: *",
    "cfw_ai_off": FIREWALL_MODE,
    "cfw_assets_auto_protec_off": events("Cloudfw", "SetAutoProtectNewAssets"),
    "cfw_assets_protec_off": events("Cloudfw", "PutDisableFwSwitch"),
    "cfw_basic_rule_off": FIREWALL_MODE,
    "cfw_log_off": events("Cloudfw", "ModifySlsDispatchStatus"),
    "cfw_loose_block": FIREWALL_MODE,
    "cfw_obs_mode": FIREWALL_MODE,
    "cfw_patch_off": FIREWALL_MODE,
    "cfw_ti_off": FIREWALL_MODE,
    "cloudfirewall_conf_change": events(
        "Cloudfw", "CreateVpcFirewallControlPolicy DeleteVpcFirewallControlPolicy ModifyVpcFirewallControlPolicy", topic=False
    ).replace(": Delete", ":Delete"),
    "ecs_auto_snapshot_policy": events("Ecs", "CancelAutoSnapshotPolicy", topic=False),
    "ecs_disk_encry_detc": events("Ecs", "CreateDisks CreateDisk"),
    "ecs_disk_reinit": of_type(events("Ecs", "ReInitDisk", topic=False), "ACS::ECS::Disk"),
    "ecs_disk_release": of_type(events("Ecs", "DeleteDisk", topic=False), "ACS::ECS::Disk"),
    "ecs_force_reboot": events("Ecs", "RebootInstances RebootInstance"),
    "ecs_reboot_alot": events("Ecs", "RebootInstances RebootInstance", topic=False),
    "ecs_release_protec_off": events("Ecs", "ModifyInstanceAttribute"),
    "esc_release": of_type(events("Ecs", "DeleteInstances DeleteInstance Release", topic=False), "ACS::ECS::Instance"),
    "off_duty_login": TOPIC + SIGNED_IN,
    "oss_policy_change": events(  # no brackets: `and` binds before `or`
        "Oss", "PutBucketLifecycle PutBucketPolicy PutBucketCors PutBucketEncryption PutBucketReplication DeleteBucketPolicy"
               " DeleteBucketCors DeleteBucketLifecycle DeleteBucketEncryption DeleteBucketReplication", topic=False, joiner="OR"
    ).replace("(", "").replace(")", ""),
    "password_change": events("Ram Ims", "SetPasswordPolicy"),
    "password_reset": events("Ram Ims", "ChangePassword"),
    "pwd_expire_policy": PASSWORD_POLICY,
    "pwd_length_policy": PASSWORD_POLICY,
    "pwd_login_attemp_policy": PASSWORD_POLICY,
    "pwd_reuse_prevention_policy": PASSWORD_POLICY,
    "ram_auth_change": TOPIC + "((" + events("ResourceManager", "AttachPolicy DetachPolicy", topic=False) + ") or " + events(
        "Ram", "AttachPolicyToUser AttachPolicyToGroup AttachPolicyToRole DetachPolicyFromUser DetachPolicyFromGroup"
               " DetachPolicyFromRole", topic=False) + ")",
    "ram_mfa_login": TOPIC + "event.eventName: ConsoleSignin and event.userIdentity.type: ram-user and"
                     " event.additionalEventData.mfaChecked: false and (event.errorCode: null or not event.errorCode : *)",
    "ram_policy_change": events("ResourceManager Ram", "CreatePolicy DeletePolicy CreatePolicyVersion UpdatePolicyVersion"
                                " SetDefaultPolicyVersion DeletePolicyVersion", topic=False),
    "rds_access_whitelist": events("Rds", "ModifySecurityIps"),
    "rds_conf_change": events(
        "Rds", "ModifyHASwitchConfig ModifyDBInstanceHAConfig SwitchDBInstanceHA ModifyDBInstanceSpec MigrateSecurityIPMode"
               " ModifySecurityIps ModifyDBInstanceSSL MigrateToOtherZone UpgradeDBInstanceKernelVersion"
               " UpgradeDBInstanceEngineVersion ModifyDBInstanceMaintainTime ModifyDBInstanceAutoUpgradeMinorVersion"
               " AllocateInstancePublicConnection ModifyDBInstanceConnectionString ModifyDBInstanceNetworkExpireTime"
               " ReleaseInstancePublicConnection SwitchDBInstanceNetType ModifyDBInstanceNetworkType ModifyDBInstanceSSL"
               " ModifyDTCSecurityIpHostsForSQLServer ModifySecurityGroupConfiguration CreateBackup ModifyBackupPolicy"
               " DeleteBackup CreateDdrInstance ModifyInstanceCrossBackupPolicy ModifySQLCollectorPolicy ModifyDBInstanceTDE",
        topic=False, joiner="OR").replace(": ModifySQLCollectorPolicy", " :ModifySQLCollectorPolicy").replace(" and ", " AND "),
    "rds_sql_audit": events("Rds", "ModifySQLCollectorPolicy"),
    "rds_ssl_config": events("Rds", "ModifyDBInstanceSSL"),
    "root_ak_usage": TOPIC + "event.userIdentity.type: root-account and event.userIdentity.accessKeyId: * and not"
                     " event.userIdentity.accessKeyId: NULL",
    "root_login": TOPIC + "event.eventName: ConsoleSignin and event.userIdentity.type: root-account",
    "sas_webshell_detection": events("aegis", "ModifyWebLockStatus"),
    "sas_webshell_unbind": events("aegis", "ModifyWebLockUnbind"),
    "securitygroup_change": events(
        "Ecs", "CreateSecurityGroup AuthorizeSecurityGroup AuthorizeSecurityGroupEgress RevokeSecurityGroup"
               " RevokeSecurityGroupEgress JoinSecurityGroup LeaveSecurityGroup DeleteSecurityGroup ModifySecurityGroupPolicy"
               " ConfigureSecurityGroupPermissions", topic=False, joiner="OR"),
    "trail_off": events("Actiontrail", "DeleteTrail StopLogging"),
    "unauth_apicall": "event.eventType: ApiCall and (" + any_of(
        "errorCode", "NoPermission NoPermission.* Forbidden Forbbiden Forbidden.* InvalidAccessKeyId InvalidAccessKeyId.*"
                     " InvalidSecurityToken InvalidSecurityToken.* SignatureDoesNotMatch InvalidAuthorization AccessForbidden"
                     " NotAuthorized") + ")",
    "unauth_login": TOPIC + SIGNED_IN,
    "vpc_conf_change": events("Ecs Vpc", "CreateVpc DeleteVpc DisableVpcClassicLink EnableVpcClassicLink DeletionProtection"
                              " AssociateVpcCidrBlock UnassociateVpcCidrBlock RevokeInstanceFromCen CreateVSwitch DeleteVSwitch",
                              topic=False),
    "vpc_flowlog_off": events("Vpc", "DeactiveFlowLog DeleteFlowLog"),
    "vpc_route_change": events("Ecs Vpc", "CreateRouteEntry DeleteRouteEntry ModifyRouteEntry AssociateRouteTable"
                               " UnassociateRouteTable", topic=False),
    "slb_http": events("Slb", "CreateLoadBalancerHTTPListener", topic=False),
    "rds_instance_del": events("RDS", "DeleteDBInstance Release DestroyDBInstance", topic=False),
    "ip_insight": INSIGHT,
    "ip_insight_v2": INSIGHT,
}

# Not the language of searches: in Simple Log Service `is`, `!=` and `''` are words that occur in no event. Here it
# is read as SQL, which its author meant.
SQL_ALERT = ("abnormal_ak_usage", TOPIC + "event.errorCode is not NULL and event.errorCode != '' and"
             " event.userIdentity.accessKeyId: *",
             TOPIC + "event.errorCode: * and event.userIdentity.accessKeyId: *")
