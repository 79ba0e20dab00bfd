"""How the Jupyter server of one learner runs in a class."""

import os

idle = int(os.environ["ONE_NEURON_IDLE_SECONDS"])

c = get_config()  # noqa: F821

c.KernelSpecManager.allowed_kernelspecs = {"tslab"}
c.KernelSpecManager.ensure_native_kernel = False
c.ZMQChannelsWebsocketConnection.limit_rate = False  # it drops what is too much; the kernel bounds what it sends

# Sockets in a folder of the learner's. On a TCP port, every program of this machine could listen to a kernel's outputs.
c.KernelManager.transport = "ipc"

# A kernel that nobody used for so long ends, also where its page is still open.
c.MappingKernelManager.cull_idle_timeout = idle
c.MappingKernelManager.cull_connected = True
c.MappingKernelManager.cull_interval = max(1, min(300, idle // 4))

# The course's settings of JupyterLab.
c.LabApp.app_settings_dir = os.path.join(os.environ["JUPYTER_PATH"], "lab", "settings")

# Nothing that the course does not need takes memory.
c.ServerApp.terminals_enabled = False
c.LanguageServerManager.autodetect = False
