// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/record_writer.h"

#include "tests/tools/make_archive/json_text.h"

namespace trailscope::maker {

namespace {

void writeErrors(ObjectWriter& record, const Event& event)
{
    // A login of a RAM user that succeeded has both members, empty.
    const bool always = event.kind->service->name == "AasSub";
    if (always || !event.refusal.code.empty()) {
        record.text("errorCode", event.refusal.code);
    }
    if (always || !event.refusal.message.empty()) {
        record.text("errorMessage", event.refusal.message);
    }
}

void writeEvent(ObjectWriter& record, const Event& event)
{
    const auto& kind = *event.kind;
    if (kind.sensitive) {
        record.json("eventAttributes", R"({"SensitiveAction":"true"})");
    }
    record.text("eventCategory", kind.data ? "Data" : "Management");
    record.text("eventId", event.eventId);
    record.text("eventName", kind.name);
    record.text("eventRW", kind.isRead() ? "Read" : "Write");
    record.text("eventSource", event.source);
    appendTime(record.open("eventTime") += '"', event.time);
    record.append("\"");
    record.text("eventType", typeText(kind.type));
    record.json("eventVersion", event.variant < 30 ? "1" : "\"1\"");
    if (kind.service->global || event.variant < 60) {
        record.json("isGlobal", kind.service->global ? "true" : "false");
    }
    record.text("recipientAccountId", event.account);
}

void writeRequest(ObjectWriter& record, const Event& event)
{
    if (!event.referenced.empty()) {
        record.json("referencedResources", event.referenced);
    }
    record.text("requestId", event.requestId);
    if (!event.parameters.empty()) {
        if (event.parametersTwice || event.variant >= 95) {
            record.text("requestParameterJson", event.parameters);
        }
        if (event.variant < 95 || event.kind->isLogin()) {
            record.json("requestParameters", event.parameters);
        }
    }
    if (!event.resourceNames.empty()) {
        record.text("resourceName", event.resourceNames);
        record.text("resourceType", event.resourceTypes);
    }
    if (!event.answer.empty()) {
        record.json("responseElements", event.answer);
    }
}

void writeIdentity(ObjectWriter& record, const Event& event)
{
    const auto& actor = *event.actor;
    ObjectWriter identity(record.open("userIdentity"));
    if (!event.accessKeyId.empty()) {
        identity.text("accessKeyId", event.accessKeyId);
    }
    if (actor.type != IdentityType::System) {
        identity.text("accountId", event.account);
        identity.text("principalId", actor.principalId);
    }
    if (event.mfa && !event.kind->isLogin()) {
        ObjectWriter session(identity.open("sessionContext"));
        ObjectWriter attributes(session.open("attributes"));
        appendTime(attributes.open("creationDate") += '"', event.time);
        attributes.append("\"");
        attributes.text("mfaAuthenticated", *event.mfa ? "true" : "false");
        attributes.close();
        session.close();
    }
    identity.text("type", identityText(actor.type));
    identity.text("userName", actor.userName);
    identity.close();
}

} // namespace

void appendRecord(std::string& out, const Event& event)
{
    ObjectWriter record(out);
    record.text("acsRegion", event.region);
    if (!event.additional.empty()) {
        record.json("additionalEventData", event.additional);
    }
    if (!event.kind->service->version.empty() && event.kind->type == EventType::ApiCall) {
        record.text("apiVersion", event.kind->service->version);
    }
    writeErrors(record, event);
    writeEvent(record, event);
    writeRequest(record, event);
    record.text("serviceName", event.kind->service->name);
    if (!event.address.empty()) {
        record.text("sourceIpAddress", event.address);
    }
    record.text("userAgent", event.userAgent);
    writeIdentity(record, event);
    record.close();
}

} // namespace trailscope::maker
