"""How JupyterHub runs a class. The figures and names come from class.json, which `npm run classroom` writes at each start."""

import json
import os
import sys

with open(os.environ["ONE_NEURON_CLASS"], encoding="utf-8") as file:
    a_class = json.load(file)

c = get_config()  # noqa: F821

# Reaching the class: the proxy listens for learners, the Hub only for the proxy and for the learners' servers.
c.JupyterHub.bind_url = a_class["address"]
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{a_class['hubPort']}"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{a_class['proxyPort']}"

# The proxy and the learners' servers are not the Hub's children: a Hub that is started again finds them as they were.
c.ConfigurableHTTPProxy.should_start = False
c.JupyterHub.cleanup_servers = False
# A proxy that was started again knows nobody: so often, in seconds, the Hub tells it what it lacks.
c.JupyterHub.last_activity_interval = 5

c.JupyterHub.db_url = "sqlite:///jupyterhub.sqlite"
c.JupyterHub.cookie_secret_file = "cookie_secret"
c.JupyterHub.pid_file = ""

# Who may come in: the names of learners.txt, each with the password in passwords.txt until the learner chooses another.
c.JupyterHub.authenticator_class = "firstuseauthenticator.FirstUseAuthenticator"
c.FirstUseAuthenticator.dbm_path = "passwords.dbm"
c.FirstUseAuthenticator.create_users = False
c.Authenticator.allowed_users = set(a_class["learners"])
c.Authenticator.delete_invalid_users = True
c.Authenticator.admin_users = set(a_class["teachers"])

# A learner's server.
c.JupyterHub.spawner_class = "spawner.ForkedSpawner"
c.ForkedSpawner.parent = a_class["parentSocket"]
c.Spawner.default_url = "/lab/tree/notebooks/00-start-here.ipynb"
c.Spawner.args = [f"--config={os.path.join(os.path.dirname(__file__), 'learner_server_config.py')}"]
c.Spawner.env_keep = []
# Servers that are asked for at the same moment wait for each other (spawner.py); nobody is sent away.
c.JupyterHub.concurrent_spawn_limit = 0
c.Spawner.start_timeout = 300  # seconds, of which most is waiting when a large class comes at once

# A server whose learner is gone ends; what was saved stays.
c.JupyterHub.services = [
    {
        "name": "idle-culler",
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", f"--timeout={a_class['idleSeconds']}"],
    }
]
c.JupyterHub.load_roles = [
    {
        "name": "idle-culler",
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
        "services": ["idle-culler"],
    }
]

# `npm run classroom -- --load` starts and watches the servers through the Hub's API.
if a_class.get("loadToken"):
    c.JupyterHub.services.append({"name": "load", "api_token": a_class["loadToken"]})
    c.JupyterHub.load_roles.append(
        {"name": "load", "scopes": ["admin:users", "admin:servers", "tokens"], "services": ["load"]}
    )
